using FactTracker.History;

namespace FactTracker.Tests.History.Evidence;

public sealed class MissingDetailTests
{
    public static TheoryData<string, ClaimValue, string> Rows => new()
    {
        { "65 per cent of tenants", 65, "" },
        { "63 per cent of tenants", 65, "65" },
        { "165 per cent of tenants", 65, "65" },
        { "6.5 per cent of tenants", 65, "65" },
        { "65.0 per cent", 65, "" },
        { "65,5 Prozent", 65.5m, "" },
        { "1,234,567 people", 1_234_567, "" },
        { "1.234.567 Menschen", 1_234_567, "" },
        { "1 234 567 personnes", 1_234_567, "" },
        { "1.5 million people", 1_500_000, "" },
        { "1,5 Mio. Menschen", 1_500_000, "" },
        { "300m people", 300_000_000, "" },
        { "sixty-five per cent", 65, "" },
        { "fünfundsechzig Prozent", 65, "" },
        { "soixante-cinq pour cent", 65, "" },
        { "one hundred and twenty people", 120, "" },
        { "it fell by 5 per cent", -5, "" },
        { "the 65th time", 65, "" },
        { "two thirds of them", new Quantity(66.7m, Unit.Percent) { Words = "two thirds" }, "" },
        { "most of them", new Quantity(66.7m, Unit.Percent), "66.7%" },
        { "between 4 and 6 times", new Quantity(new ValueRange(4, 6), Unit.Times), "" },
        { "between 4 and 7 times", new Quantity(new ValueRange(4, 6), Unit.Times), "6 x" },
        { "opened in 2014", new DateValue(Edtf.Parse("2014")), "" },
        { "opened in 2015", new DateValue(Edtf.Parse("2014")), "2014" },
        { "opened in May 2014", new DateValue(Edtf.Parse("2014-05")), "" },
        { "opened in June 2014", new DateValue(Edtf.Parse("2014-05")), "2014-05" },
        { "am 17. Mai 2014 eröffnet", new DateValue(Edtf.Parse("2014-05-17")), "" },
        { "открыт 17 мая 2014 года", new DateValue(Edtf.Parse("2014-05-17")), "" },
        { "opened on 2014-05-17", new DateValue(Edtf.Parse("2014-05-17")), "" },
        { "opened on 17.05.2014", new DateValue(Edtf.Parse("2014-05-17")), "" },
        { "opened on 18.05.2014", new DateValue(Edtf.Parse("2014-05-17")), "2014-05-17" },
        { "from 2014 to 2016", new DateValue(Edtf.Parse("2014/2016")), "" },
        { "from 2014 on", new DateValue(Edtf.Parse("2014/2016")), "2016" },
        { "in those years", new DateValue(Edtf.Parse("201X")), "" },
        { "no number at all", "text", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Missing_in(string quote, ClaimValue value, string missing)
    {
        var set = ClaimSet.Empty.WithClaims([new Claim("c") { Property = "p", Value = [value], Citations = [Checked.Cite(quote)] }]);

        string.Join(", ", set.CheckEvidence(new SourceCopies()).Findings[0].Missing).Should().Be(missing);
    }

    [Fact]
    public void Surroundings_count_as_part_of_the_quote()
    {
        var claim = new Claim("c") { Text = "t", When = "2024", Citations = [Checked.Cite("65 per cent", prefix: "In 2024, ")] };

        ClaimSet.Empty.WithClaims([claim]).CheckEvidence(new SourceCopies()).Findings[0].Missing.Should().BeEmpty();
    }

    [Fact]
    public void Quote_that_refutes_a_claim_need_not_have_its_numbers()
    {
        var claim = new Claim("c") { Text = "t", When = "2024", Citations = [Checked.Cite("No.") with { Stance = Stance.Refutes }] };

        ClaimSet.Empty.WithClaims([claim]).CheckEvidence(new SourceCopies()).Findings[0].Missing.Should().BeEmpty();
    }
}
