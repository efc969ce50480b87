//! Opening hours in OpenStreetMap's notation: checked, and as a week.
