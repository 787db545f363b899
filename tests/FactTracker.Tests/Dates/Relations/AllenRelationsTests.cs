using CsCheck;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Dates.Relations;

/// <summary>Relations against a model that tries every stretch of days, and their laws.</summary>
public sealed class AllenRelationsTests
{
    private const int Tries = 200;

    private static readonly Gen<string> Unit = Gen.OneOf(
        "2000-02", "2000-0X", "2000-XX", "2000", "200X-02-1X", "2000-02-29", "2000-02-XX", "1999-12-3X", "1999-12", "2000-03-01",
        "2000-X1-X1", "200X", "2001-01-01", "1999");

    private static readonly Gen<string> Day =
        Gen.OneOf("2000-02-2X", "2000-02-29", "2000-03-01", "2000-03-0X", "2000-03-XX", "2000-02", "1999-12-31", "2000-01-X1");

    private static readonly Gen<string> Small = Gen.Frequency(
        (3, Unit),
        (3, EdtfGen.IntervalOf(Day).Where(text => !text.StartsWith('/') && !text.EndsWith('/') && text != "../..")),
        (1, Gen.Select(Unit, Unit, (one, two) => $"[{one},{two}]")),
        (1, Gen.OneOf(
            "[1999..2001]", "[1999-12..2000-03]", "[2000-02-27..2000-03-02,2001]", "{1999-12,2000-02}", "{2000-01-05..2000-02-03}")));

    [Fact]
    public void Relations_are_exactly_those_that_the_model_finds_by_trying_all() =>
        Gen.Select(Small, Small).Sample(
            (one, two) =>
            {
                var expected = AllenRelations.None;
                var theirs = DayModel.StretchesOf(two);
                foreach (var a in DayModel.StretchesOf(one))
                {
                    foreach (var b in theirs)
                    {
                        expected |= DayModel.Relation(a, b);
                    }
                }

                Inside(one, two, Edtf.Parse(one).RelationsTo(Edtf.Parse(two))).Should().Be(Inside(one, two, expected), $"{one} to {two}");
            },
            iter: Effort.Tries(Tries));

    [Fact]
    public void A_day_in_common_is_told_as_the_model_finds_it_by_trying_all() =>
        Gen.Select(Small.Where(HasNoDecade), Small.Where(HasNoDecade)).Sample(
            (one, two) => Edtf.Parse(one).Overlaps(Edtf.Parse(two)).Should().Be(SharedInModel(one, two), $"{one} and {two}"),
            iter: Effort.Tries(Tries));

    [Fact]
    public void A_day_is_contained_as_the_model_finds_it_by_trying_all() =>
        Gen.Select(Small.Where(HasNoDecade), Gen.Int[0, (365 * 6) - 1]).Sample(
            (text, number) => Edtf.Parse(text).Contains(DayModel.DayAt(number)).Should()
                .Be(SharedInModel(text, DayModel.TextOf(number)), $"{text} and {DayModel.TextOf(number)}"), iter: Effort.Tries(Tries));

    [Fact]
    public void What_both_cover_and_what_holds_both_are_as_the_model_finds_them() =>
        Gen.Select(Small.Where(IsBounded), Small.Where(IsBounded)).Sample(
            (one, two) =>
            {
                var (a, b) = (DayModel.ReachOf(one), DayModel.ReachOf(two));
                var (from, to) = (Math.Max(a.First, b.First), Math.Min(a.Last, b.Last));
                Edtf.Parse(one).Intersection(Edtf.Parse(two))?.ToString().Should()
                    .Be(from > to ? null : $"{DayModel.TextOf(from)}/{DayModel.TextOf(to)}", $"{one} and {two}");
                Edtf.Parse(one).Span(Edtf.Parse(two)).ToString().Should()
                    .Be($"{DayModel.TextOf(Math.Min(a.First, b.First))}/{DayModel.TextOf(Math.Max(a.Last, b.Last))}", $"{one} and {two}");
            },
            iter: Effort.Tries(Tries));

    [Fact]
    public void Overlaps_is_the_same_from_both_sides() =>
        Gen.Select(EdtfGen.Value, EdtfGen.Value).Sample((one, two) => one.Overlaps(two) == two.Overlaps(one), iter: Effort.Tries(Tries));

    [Fact]
    public void Overlaps_agrees_with_the_relations_where_there_is_no_set() =>
        Gen.Select(EdtfGen.Value, EdtfGen.Value).Where((one, two) => one.Kind != EdtfKind.AllOf && two.Kind != EdtfKind.AllOf).Sample(
            (one, two) => one.Is(AllenRelations.SharesDays, two) is var answer
                && (answer == one.Overlaps(two) || answer == EdtfAnswer.Possibly), iter: Effort.Tries(Tries));

    [Fact]
    public void Before_is_the_other_way_round_of_after() =>
        Gen.Select(EdtfGen.Value, EdtfGen.Value).Sample((one, two) => one.IsBefore(two) == two.IsAfter(one), iter: Effort.Tries(Tries));

    [Fact]
    public void The_relation_of_the_other_is_the_converse() =>
        Gen.Select(EdtfGen.Value, EdtfGen.Value)
            .Sample((one, two) => two.RelationsTo(one) == Converse(one.RelationsTo(two)), iter: Effort.Tries(Tries));

    [Theory]
    [InlineData("XX0X", "3XXX-11/4637S2", "as many alternatives on both sides, too many to try in pairs")]
    [InlineData("3XXX-11/3XXX-12", "3999-11/3999-12", "more pairs of ends than are kept apart")]
    public void The_relation_of_the_other_is_the_converse_where_alternatives_are_many(string one, string two, string because) =>
        Edtf.Parse(two).RelationsTo(Edtf.Parse(one)).Should().Be(Converse(Edtf.Parse(one).RelationsTo(Edtf.Parse(two))), because);

    [Fact]
    public void No_relation_is_missing_where_pairs_of_ends_are_too_many_to_keep_apart() =>
        Edtf.Parse("3XXX-11/3XXX-12").RelationsTo(Edtf.Parse("3998-01-01")).Should().HaveFlag(AllenRelations.After);

    [Fact]
    public void Some_relation_always_holds() => Gen.Select(EdtfGen.Value, EdtfGen.Value)
        .Sample((one, two) => one.RelationsTo(two) != AllenRelations.None, iter: Effort.Tries(Tries));

    [Fact]
    public void A_date_may_always_equal_itself() =>
        EdtfGen.Value.Sample(date => date.Is(AllenRelations.Equals, date) != EdtfAnswer.No, iter: Effort.Tries(Tries));

    [Fact]
    public void What_is_before_is_so_by_the_days_covered() =>
        Gen.Select(EdtfGen.Value, EdtfGen.Value).Sample(
            (one, two) => one.Is(AllenRelations.Before | AllenRelations.Meets, two) != EdtfAnswer.Yes || !(one.Latest >= two.Earliest),
            iter: Effort.Tries(Tries));

    public static TheoryData<string, AllenRelations, string, EdtfAnswer> Answers => new()
    {
        { "1985-04-12", AllenRelations.During, "1985", EdtfAnswer.Yes },
        { "1985-04-12", AllenRelations.During, "1985-XX-XX", EdtfAnswer.No },
        { "1985-04-12", AllenRelations.Equals, "1985-XX-XX", EdtfAnswer.Possibly },
        { "1984", AllenRelations.Meets, "1985", EdtfAnswer.Yes },
        { "1984", AllenRelations.Before, "1986", EdtfAnswer.Yes },
        { "1986", AllenRelations.After, "1984", EdtfAnswer.Yes },
        { "198X", AllenRelations.Before, "1985", EdtfAnswer.Possibly },
        { "1964/2008", AllenRelations.Contains, "1980", EdtfAnswer.Yes },
        { "1964/2008", AllenRelations.Contains, "1964", EdtfAnswer.No },
        { "1964/2008", AllenRelations.Contains, "1964-05", EdtfAnswer.Possibly },
        { "2022/..", AllenRelations.After, "2021", EdtfAnswer.Possibly },
        { "2022/..", AllenRelations.SharesDays, "2099", EdtfAnswer.Yes },
        { "2022/", AllenRelations.SharesDays, "2099", EdtfAnswer.Possibly },
        { "XXXX-12-XX", AllenRelations.Equals, "2004-06-01", EdtfAnswer.No },
        { "XXXX-12-XX", AllenRelations.Equals, "2004-12-01", EdtfAnswer.Possibly },
        { "[1667,1668]", AllenRelations.Before, "1700", EdtfAnswer.Yes },
        { "Y-66E6", AllenRelations.Before, "0001", EdtfAnswer.Yes },
        { "Y99999999999999999999", AllenRelations.After, "2000", EdtfAnswer.Possibly },
        { "2001-34", AllenRelations.Contains, "2001-05", EdtfAnswer.Yes },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void A_question_is_answered_yes_no_or_possibly(string one, AllenRelations relations, string two, EdtfAnswer answer) =>
        Edtf.Parse(one).Is(relations, Edtf.Parse(two)).Should().Be(answer);

    [Theory]
    [InlineData("{1960,1970}", "1965", EdtfAnswer.No)]
    [InlineData("{1960,1970}", "1970-05", EdtfAnswer.Yes)]
    [InlineData("{1960..1970}", "1965", EdtfAnswer.Yes)]
    [InlineData("[1960,1970]", "1970", EdtfAnswer.Possibly)]
    [InlineData("196X", "1965-01-01", EdtfAnswer.Possibly)]
    [InlineData("1960/..", "2020", EdtfAnswer.Yes)]
    public void A_day_in_common_is_sought_among_the_members(string one, string two, EdtfAnswer answer) =>
        Edtf.Parse(one).Overlaps(Edtf.Parse(two)).Should().Be(answer);

    [Fact]
    public void Flags_stand_in_mirror_order() =>
        (from bit in Enumerable.Range(0, 13) select Converse((AllenRelations)(1 << bit))).Should().Equal(
            AllenRelations.After, AllenRelations.MetBy, AllenRelations.OverlappedBy, AllenRelations.StartedBy, AllenRelations.Contains,
            AllenRelations.FinishedBy,
            AllenRelations.Equals, AllenRelations.Finishes, AllenRelations.During, AllenRelations.Starts,
            AllenRelations.Overlaps, AllenRelations.Meets, AllenRelations.Before);

    // Digits that may be any reach beyond the model's six years at both ends; what lies there is before or after everything in them.
    private static AllenRelations Inside(string one, string two, AllenRelations found) =>
        (one + two).Contains("200X", StringComparison.Ordinal)
            ? found | AllenRelations.Before | AllenRelations.After | AllenRelations.Meets | AllenRelations.MetBy
            : found;

    private static bool HasNoDecade(string text) => !text.Contains("200X", StringComparison.Ordinal);

    private static bool IsBounded(string text) =>
        HasNoDecade(text) && !text.Contains("..", StringComparison.Ordinal) && !text.StartsWith('/') && !text.EndsWith('/');

    // Sure where some member of the one and some of the other share a day whichever of their stretches it is.
    private static EdtfAnswer SharedInModel(string one, string two)
    {
        var best = EdtfAnswer.No;
        foreach (var mine in DayModel.PartsOf(one))
        {
            foreach (var theirs in DayModel.PartsOf(two))
            {
                var shared = (from a in mine from b in theirs select a.First <= b.Last && b.First <= a.Last).Distinct().ToList();
                if (shared is [true]) return EdtfAnswer.Yes;
                if (shared.Contains(true)) best = EdtfAnswer.Possibly;
            }
        }

        return best;
    }

    private static AllenRelations Converse(AllenRelations relations) => FactTracker.Dates.AllenSolver.Converse(relations);
}
