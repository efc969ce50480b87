//! What is drawn is read, however it is held; what is no code is none.

use bolero::check;
use qr::{Drawing, draw};
use scan::read;

const SHORT: &str = "https://example.org/guide#p=ARcC9YU282jt-EucoQQTAgIoQIRAMETVBEwIvQ";

/// A grey picture.
#[derive(Clone)]
struct Picture {
    grey: Vec<u8>,
    width: usize,
}

impl Picture {
    /// A drawing, so many pixels a square.
    fn of(drawing: &Drawing, scale: usize) -> Self {
        let width = drawing.size as usize * scale;
        let mut picture = Self { grey: vec![230; width * width], width };
        for step in drawing.dark.split('M').filter(|step| !step.is_empty()) {
            let numbers = step.split(|sign: char| !sign.is_ascii_digit());
            let numbers: Vec<usize> = numbers.flat_map(str::parse).collect();
            let [x, y, length, ..] = *numbers else { panic!("{step}") };
            picture.fill(x * scale, y * scale, length * scale, scale, 40);
        }
        picture
    }

    fn fill(&mut self, left: usize, top: usize, width: usize, height: usize, grey: u8) {
        for y in top..top + height {
            self.grey[y * self.width + left..][..width].fill(grey);
        }
    }

    /// A quarter to the right.
    fn turned(&self) -> Self {
        let last = self.width - 1;
        let place = |place: usize| (last - place % self.width) * self.width + place / self.width;
        let grey = (0..self.grey.len()).map(|pixel| self.grey[place(pixel)]).collect();
        Self { grey, width: self.width }
    }

    /// Leaning, as a hand holds a phone: each pixel from where it was before a turn by `degrees` and a shrinking by a tenth.
    fn leaning(&self, degrees: f32) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let middle = self.width as f32 / 2.0;
        let (scale, last) = (1.1, self.width as i32 - 1);
        let pixel = |place: usize| {
            let (x, y) =
                ((place % self.width) as f32 - middle, (place / self.width) as f32 - middle);
            let from = |along: f32| ((along * scale + middle) as i32).clamp(0, last) as usize;
            self.grey[from(y * cos - x * sin) * self.width + from(x * cos + y * sin)]
        };
        Self { grey: (0..self.grey.len()).map(pixel).collect(), width: self.width }
    }

    fn read(&self) -> Option<String> {
        read(&self.grey, self.width as u32, (self.grey.len() / self.width) as u32)
    }
}

fn long() -> String {
    format!("https://advice.example-town.example/guide#p={}", "Ab-_09zZ".repeat(105))
}

#[test]
fn what_is_drawn_is_read_at_any_size() {
    for (text, scales) in [(SHORT, 2..12), (&*long(), 3..7)] {
        let drawing = draw(text).unwrap();
        for scale in scales {
            let read = Picture::of(&drawing, scale).read();
            assert_eq!(read.as_deref(), Some(text), "{scale} pixels a square");
        }
    }
}

#[test]
fn it_is_read_however_it_is_held() {
    for text in [SHORT, &long()] {
        let mut picture = Picture::of(&draw(text).unwrap(), 5);
        for quarter in 1..=3 {
            picture = picture.turned();
            assert_eq!(picture.read().as_deref(), Some(text), "{quarter} quarters");
        }
    }
    let upright = Picture::of(&draw(SHORT).unwrap(), 8);
    for degrees in [-8.0, 3.0, 12.0] {
        assert_eq!(upright.leaning(degrees).read().as_deref(), Some(SHORT), "{degrees} degrees");
    }
}

#[test]
fn a_stain_is_borne_and_half_a_code_is_none() {
    let drawing = draw(SHORT).unwrap();
    let mut stained = Picture::of(&drawing, 6);
    let middle = stained.width / 2;
    stained.fill(middle, middle, 24, 24, 255);
    assert_eq!(stained.read().as_deref(), Some(SHORT));
    let mut torn = Picture::of(&drawing, 6);
    torn.fill(60, 60, torn.width - 60, torn.width - 60, 255);
    assert_eq!(torn.read(), None);
}

#[test]
fn what_is_no_code_is_none() {
    assert_eq!(read(&[], 0, 0), None);
    assert_eq!(read(&[0; 16], 4, 4), None);
    assert_eq!(read(&[255; 640 * 480], 640, 480), None);
    // Measures that are not the picture's.
    assert_eq!(read(&[0; 15], 4, 4), None);
    assert_eq!(read(&[], u32::MAX, u32::MAX), None);
    let mut state = 7_u32;
    let mut noise = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    let grey: Vec<u8> = (0..320 * 240).map(|_| noise()).collect();
    assert_eq!(read(&grey, 320, 240), None);
}

#[test]
fn any_picture_is_a_text_or_none() {
    let code = Picture::of(&draw("p=AQ").unwrap(), 3);
    check!().with_iterations(3_000).with_type::<(u8, Vec<(u16, u16, u8, u8)>)>().for_each(
        |(width, stains)| {
            let mut picture = code.clone();
            for (x, y, side, grey) in stains {
                let within = |place: u16| usize::from(place) % picture.width;
                let (x, y) = (within(*x), within(*y));
                let side = usize::from(*side / 4).min(picture.width - x.max(y));
                picture.fill(x, y, side, side, *grey);
            }
            let _ = picture.read();
            // The same pixels in rows of another width.
            let width = usize::from(*width).max(1);
            picture.grey.truncate(picture.grey.len() / width * width);
            picture.width = width;
            let _ = picture.read();
        },
    );
}
