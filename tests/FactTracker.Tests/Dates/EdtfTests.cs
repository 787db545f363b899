namespace FactTracker.Tests.Dates;

public sealed class EdtfTests
{
    [Theory]
    [InlineData("2024", EdtfKind.Date, EdtfPrecision.Year, "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", EdtfKind.Date, EdtfPrecision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-30/..", null, null, null, null)]
    [InlineData("201X", EdtfKind.Date, EdtfPrecision.Year, "2010-01-01", "2019-12-31")]
    [InlineData("-01XX", EdtfKind.Date, EdtfPrecision.Year, "-0199-01-01", "-0100-12-31")]
    [InlineData("-XXXX", EdtfKind.Date, EdtfPrecision.Year, "-9999-01-01", "-0001-12-31")]
    [InlineData("2016-02-2X", EdtfKind.Date, EdtfPrecision.Day, "2016-02-20", "2016-02-29")]
    [InlineData("XXXX-02-29", EdtfKind.Date, EdtfPrecision.Day, "0000-02-29", "9996-02-29")]
    [InlineData("2003-24", EdtfKind.Season, EdtfPrecision.Season, "2003-12-01", "2004-02-29")]
    [InlineData("2016-34", EdtfKind.Season, EdtfPrecision.Season, "2016-04-01", "2016-06-30")]
    [InlineData("1950S2", EdtfKind.Date, EdtfPrecision.Year, "1900-01-01", "1999-12-31")]
    [InlineData("Y-17E7", EdtfKind.LongYear, EdtfPrecision.Year, "-170000000-01-01", "-170000000-12-31")]
    [InlineData("2024-05-01T10:00:00Z", EdtfKind.DateTime, EdtfPrecision.Second, "2024-05-01", "2024-05-01")]
    [InlineData("2022/..", EdtfKind.Interval, null, "2022-01-01", null)]
    [InlineData("2022/", EdtfKind.Interval, null, "2022-01-01", null)]
    [InlineData("[..2016,2017]", EdtfKind.OneOf, null, null, "2017-12-31")]
    [InlineData("{1667..9999-12-31}", null, null, null, null)]
    [InlineData("Y99999999999999999999", EdtfKind.LongYear, EdtfPrecision.Year, null, null)]
    public void A_date_has_its_kind_precision_and_bounds(
        string text, EdtfKind? kind, EdtfPrecision? precision, string? earliest, string? latest)
    {
        Edtf.TryParse(text, out var date).Should().Be(kind is not null);
        if (kind is null) return;
        date.Kind.Should().Be(kind);
        date.Precision.Should().Be(precision);
        date.Earliest?.ToString().Should().Be(earliest);
        date.Latest?.ToString().Should().Be(latest);
    }

    [Theory]
    [InlineData("?2016-?05-31", "2016-05?-31")]
    [InlineData("~1984", "1984~")]
    [InlineData("?2004-06-~11", "?2004-06-~11")]
    [InlineData("2004-06~-11?", "%2004-%06-?11")]
    [InlineData("Y17E007", "Y17E7")]
    public void Canonical_text_is_one_for_all_spellings(string text, string canonical)
    {
        Edtf.Parse(text).ToString().Should().Be(canonical);
        Edtf.Parse(canonical).Should().Be(Edtf.Parse(text));
    }

    [Theory]
    [InlineData("2024-13", 6, EdtfErrorCode.NoSuchMonth)]
    [InlineData("1900-02-29", 9, EdtfErrorCode.NoSuchDay)]
    [InlineData("2004/2003", 6, EdtfErrorCode.BackwardInterval)]
    [InlineData("-0000", 1, EdtfErrorCode.NegativeZero)]
    [InlineData("2004-01-01T10:10:10/2005", 20, EdtfErrorCode.Unexpected)]
    [InlineData("", 1, EdtfErrorCode.Empty)]
    [InlineData("198u", 4, EdtfErrorCode.DraftSyntax)]
    [InlineData("1984?~", 6, EdtfErrorCode.DraftSyntax)]
    [InlineData("20-4-05-31", 3, EdtfErrorCode.Unexpected)]
    [InlineData("2024-05-0é", 10, EdtfErrorCode.Unexpected)]
    [InlineData("{1990..1991-02}", 2, EdtfErrorCode.MixedPrecision)]
    public void A_failure_knows_its_column(string text, int column, EdtfErrorCode code)
    {
        Edtf.TryParse(text, out _, out var error).Should().BeFalse();
        error.Column.Should().Be(column);
        error.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("2001-20", "no grouping below 21")]
    [InlineData("2001-42", "none above 41")]
    [InlineData("2001-21-01", "a season has no days")]
    [InlineData("2001-2X", "which grouping it is, is always told")]
    [InlineData("Y1700", "four digits take no letter")]
    [InlineData("Y0170000", "no zero in front")]
    [InlineData("-Y17E7", "the minus stands behind the letter")]
    [InlineData("Y17E", "an exponent has digits")]
    [InlineData("1950S0", "one digit at least is significant")]
    [InlineData("1950S2-01", "an estimate has no months")]
    [InlineData("19XXS2", "digits that are unspecified are not significant")]
    [InlineData("[]", "a set has members")]
    [InlineData("[1667,]", "and no empty ones")]
    [InlineData("[..]", "a range has an end")]
    [InlineData("[1667..,1668]", "an open range stands last")]
    [InlineData("[1667,..1668]", "or first")]
    [InlineData("[1667/1668]", "a set has no intervals")]
    [InlineData("{[1667],1668}", "nor sets")]
    [InlineData("1985/2004/2010", "an interval has two ends")]
    [InlineData("+1985", "no plus")]
    [InlineData("2004-06??", "one qualifier on a side")]
    [InlineData("1985-04T23:20:30", "a time needs a day")]
    [InlineData("1985-04-12?T23:20:30", "one that is not qualified")]
    [InlineData("２００４", "digits are those of ASCII")]
    [InlineData("20040611", "no basic format")]
    [InlineData("2004-W05", "no weeks")]
    [InlineData("2004-123", "no days of the year")]
    [InlineData("2004/P1Y", "no durations")]
    [InlineData("-0001-02-29", "2 BCE had no leap day")]
    [InlineData("Y17E8/Y17E7", "backwards")]
    public void What_ISO_8601_has_elsewhere_or_nowhere_is_refused(string text, string because) =>
        Edtf.TryParse(text, out _).Should().BeFalse(because);

    [Fact]
    public void Both_ways_of_writing_a_date_are_one_value() => Edtf.Parse("?2016-?05-31").Should().Be(Edtf.Parse("2016-05?-31"));

    [Fact]
    public void The_default_is_no_date()
    {
        var zero = Edtf.Parse("0000");

        (default(Edtf) == Edtf.None, default(Edtf).IsNone, zero.IsNone, default(Edtf) == zero, zero == Edtf.Parse("0000")).Should()
            .Be((true, true, false, false, true));
        default(Edtf).ToString().Should().BeEmpty();
        $"{default(Edtf)}".Should().BeEmpty();
        (default(Edtf).Kind, default(Edtf).Precision, default(Edtf).Year, default(Edtf).Level).Should()
            .Be((EdtfKind.None, null, null, EdtfLevel.Level0));
        (default(Edtf).Start.IsUnknown, default(Edtf).End.IsUnknown, default(Edtf).Overlaps(zero)).Should()
            .Be((true, true, EdtfAnswer.Possibly));
        Edtf.TryParse("", out Edtf _).Should().BeFalse();
        FluentActions.Invoking(() => new DateValue(default)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Open_and_unknown_ends_differ()
    {
        Edtf.Parse("2022/..").End.IsOpen.Should().BeTrue();
        Edtf.Parse("2022/").End.IsUnknown.Should().BeTrue();
        Edtf.Parse("2022/..").Should().NotBe(Edtf.Parse("2022/"));
    }

    [Theory]
    [InlineData("[", "XXXX", "]")]
    [InlineData("{", "XXXX", "}")]
    [InlineData("{", "XXXX-XX-X1", "}")]
    [InlineData("[", "XXXX-02-29", "]")]
    [InlineData("[", "0000..9999", "]")]
    [InlineData("{", "0000..9999", "}")]
    public void A_set_of_many_dates_of_many_meanings_is_related_at_once(string open, string member, string close)
    {
        var set = Edtf.Parse($"{open}{string.Join(',', Enumerable.Repeat(member, Effort.Size(20_000)))}{close}");
        set.RelationsTo(set).Should().HaveFlag(AllenRelations.Equals);
        set.Overlaps(set).Should().NotBe(EdtfAnswer.No);
    }

    [Theory]
    [InlineData("Y1234567890123456S1/..")]
    [InlineData("[Y-9999999999999999..Y9999999999999999]")]
    public void Years_beyond_counting_are_not_counted(string text) =>
        Edtf.Parse(text).Overlaps(Edtf.Parse(text)).Should().NotBe(EdtfAnswer.No);

    [Fact]
    public void A_megabyte_of_X_is_answered_at_once() => Edtf.TryParse(new string('X', 1 << 20), out _).Should().BeFalse();

    // The runtime now and then allocates on a thread for its own ends, so the least of several measurements counts.
    [Fact]
    public void A_plain_date_allocates_nothing() =>
        Enumerable.Range(0, 20).Min(_ => AllocatedBy("2024-05-31"u8)).Should().Be(0);

    private static long AllocatedBy(ReadOnlySpan<byte> text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var isRead = true;
        for (var i = 0; i < 100; i++)
        {
            isRead &= Edtf.TryParse(text, out _, out _);
        }

        return isRead ? GC.GetAllocatedBytesForCurrentThread() - before : -1;
    }
}
