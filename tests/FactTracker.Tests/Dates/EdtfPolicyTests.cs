namespace FactTracker.Tests.Dates;

public sealed class EdtfPolicyTests
{
    private static readonly EdtfPolicy Circa =
        new() { Name = "circa", Approximate = new EdtfMargin(5, 1, 3), Uncertain = new EdtfMargin(1, 0, 0) };

    [Theory]
    [InlineData("2004~", "1999-01-01/2009-12-31")]
    [InlineData("2004?", "2003-01-01/2005-12-31")]
    [InlineData("2004%", "1998-01-01/2010-12-31")]
    [InlineData("2004-03~", "2004-02-01/2004-04-30")]
    [InlineData("2004-01~", "2003-12-01/2004-02-29")]
    [InlineData("2004-03-01~", "2004-02-27/2004-03-04")]
    [InlineData("2004~-03-01", "1999-03-01/2009-03-01")]
    [InlineData("2004~/2010", "1999-01-01/2010-12-31")]
    [InlineData("2004", "2004-01-01/2004-12-31")]
    [InlineData("Y170000~", "169995-01-01/170005-12-31")]
    public void Qualifiers_widen_by_the_finest_part_they_are_on(string text, string extent) =>
        Edtf.Parse(text).ExtentUnder(Circa).ToString().Should().Be(extent);

    [Theory]
    [InlineData("2001-21", "2001-09-01/2001-11-30")]
    [InlineData("2001-22", "2001-12-01/2002-02-28")]
    [InlineData("2001-25", "2001-03-01/2001-05-31")]
    [InlineData("2001-21/2001-24", "2001-06-01/2001-11-30")]
    public void Seasons_that_name_no_hemisphere_are_those_of_the_policy(string text, string extent) =>
        Edtf.Parse(text).ExtentUnder(new EdtfPolicy { Name = "southern", Seasons = Hemisphere.Southern }).ToString().Should().Be(extent);

    [Fact]
    public void As_written_nothing_is_widened() =>
        Edtf.Parse("2004%").ExtentUnder(EdtfPolicy.AsWritten).Should().Be(Edtf.Parse("2004").Extent);

    [Fact]
    public void Relations_follow_the_policy() =>
        (Edtf.Parse("2004~").Is(AllenRelations.SharesDays, Edtf.Parse("2006")), Edtf.Parse("2004~")
            .Is(AllenRelations.SharesDays, Edtf.Parse("2006"), Circa))
            .Should().Be((EdtfAnswer.No, EdtfAnswer.Possibly));

    [Theory]
    [InlineData("2004-06", "2004-06-15/..", "2004-06-15/2004-06-30", "2004-06-01/..")]
    [InlineData("2004", "2006", null, "2004-01-01/2006-12-31")]
    [InlineData("1985/", "1990", "1990-01-01/1990-12-31", "1985-01-01/?")]
    [InlineData("../1985", "1980/..", "1980-01-01/1985-12-31", "../..")]
    public void Extents_meet_and_span(string one, string two, string? shared, string span)
    {
        Edtf.Parse(one).Intersection(Edtf.Parse(two))?.ToString().Should().Be(shared);
        Edtf.Parse(one).Span(Edtf.Parse(two)).ToString().Should().Be(span);
    }
}
