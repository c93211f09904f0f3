//! A picture on a page: shapes of flat colour, or pixels.

#[derive(Debug, Clone, PartialEq)]
pub enum Picture {
    /// Shapes, sharp at every size.
    Drawing(Drawing),
    Pixels(Pixels),
}

impl Picture {
    /// Its width and height, in its own units.
    pub fn size(&self) -> (f32, f32) {
        match self {
            Picture::Drawing(drawing) => (drawing.width, drawing.height),
            #[allow(clippy::cast_precision_loss, reason = "a picture has some thousands of pixels a side")]
            Picture::Pixels(pixels) => (pixels.width as f32, pixels.height as f32),
        }
    }

    /// The largest width and height that fit into a box.
    pub fn fit(&self, width: f32, height: f32) -> (f32, f32) {
        let (own_width, own_height) = self.size();
        let scale = (width / own_width).min(height / own_height);
        (own_width * scale, own_height * scale)
    }
}

/// Shapes in painting order; y points down.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Drawing {
    /// The width, more than 0.
    pub width: f32,
    /// The height, more than 0.
    pub height: f32,
    pub shapes: Vec<Shape>,
}

/// A filled outline.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    pub outline: Vec<Stroke>,
    /// Its colour.
    pub ink: Ink,
    /// Whether the fill rule is even-odd.
    pub even_odd: bool,
}

/// A colour and its opacity.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ink {
    /// Red, green, blue.
    pub rgb: [u8; 3],
    /// From 0, transparent, to 1, opaque.
    pub opacity: f32,
}

/// A point: x from the left edge, y from the top.
pub type Point = (f32, f32);

/// A segment of an outline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Stroke {
    /// Begins a subpath.
    Move(Point),
    /// A straight line.
    Line(Point),
    /// A curve with one control point, given first.
    Quad(Point, Point),
    /// A curve with two control points, given first.
    Cubic(Point, Point, Point),
    /// Closes the subpath.
    Close,
}

/// Pixels, row by row from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pixels {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Red, green, blue and opacity of each pixel.
    pub rgba: Vec<u8>,
    /// The original file, for outputs that embed files.
    pub png: Vec<u8>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_fits_without_being_stretched() {
        let wide = Picture::Drawing(Drawing { width: 200.0, height: 50.0, shapes: Vec::new() });
        assert_eq!((wide.fit(100.0, 100.0), wide.fit(400.0, 20.0)), ((100.0, 25.0), (80.0, 20.0)));
    }
}
