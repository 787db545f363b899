using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Contract;

public sealed class TextPlaceTests
{
    [Fact]
    public void A_place_is_shown_by_line_column_and_path() => new TextPlace(12, 3, "B7").ToString().Should().Be("12:3 B7");
}
