using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Questions.Building;

public sealed class AskTests
{
    private static readonly Edtf Year = Edtf.Parse("2024");

    public static TheoryData<QueryExpression, string> Built => new()
    {
        { Ask.Property.Is("median rent") & Ask.Tag.Is("a"), "property = \"median rent\" and tag = a" },
        { Ask.Value > new Quantity(50, Unit.Percent), "value > 50%" },
        { Ask.Value < new Quantity(5, Unit.Parse("km")), "value < 5 km" },
        { Ask.Value >= new Quantity(5), "value >= 5" },
        { Ask.Value <= new Quantity(-5), "value <= -5" },
        { Ask.Value.Is(Year), "value = 2024" },
        { Ask.Value.Is(Edtf.Parse("2024-05")), "value = 2024-05" },
        { Ask.Value.Is("2024"), "value = \"2024\"" },
        { Ask.Value.Is(new Quantity(5, Unit.Parse("a (b)"))), "value = 5 \"a (b)\"" },
        { Ask.Value.Is(new Quantity(5, Unit.Parse("and"))), "value = 5 \"and\"" },
        { Ask.Value.Is(new Quantity(5, Unit.Parse("euro"))), "value = 5 \"euro\"" },
        { Ask.Value.Before(Year) | Ask.Value.After(Year), "value before 2024 or value after 2024" },
        { Ask.When.Since(Year) & Ask.When.Until(Year), "when >= 2024 and when <= 2024" },
        { !(Ask.When.Overlaps(Year) | Ask.When.During(Year)), "not (when overlaps 2024 or when during 2024)" },
        { Ask.When.Contains(Year) & Ask.When.Is(Year) & Ask.When.Exists, "when contains 2024 and when = 2024 and has when" },
        { Ask.Confidence >= 0.8m & Ask.Origins > 1, "confidence >= 0.8 and origins > 1" },
        { Ask.Source.Kind.IsOneOf("survey", "dataset"), "source.kind = survey or source.kind = dataset" },
        { Ask.Source.Is("a") & Ask.Source.Published.Missing, "source = a and missing source.published" },
        { Ask.Qualifier("age group").HasWords("young"), "qualifier.\"age group\" ~ young" },
        { Ask.Possibly(Ask.Tag.IsNot("a")) & Ask.Text.Missing, "(possibly tag != a) and missing text" },
        { Ask.Certainly(!Ask.Possibly(Ask.Tag.Is("a"))), "certainly not possibly tag = a" },
    };

    [Theory]
    [MemberData(nameof(Built))]
    public void What_is_built_is_what_its_text_says(QueryExpression built, string text)
    {
        built.ToString().Should().Be(text);
        ClaimQuery.Parse(text).Expression.Should().Be(built);
    }

    [Fact]
    public void An_amount_is_plain()
    {
        var about = new Quantity(50) { Approximation = Approximation.About };

        FluentActions.Invoking(() => Ask.Value > about).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Ask.Value > new Quantity(new ValueRange(1, 2))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Ask.Confidence > 2).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Ask.Origins > 1.5m).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Ask.Tag.HasWords("?")).Should().Throw<ArgumentException>();
    }
}
