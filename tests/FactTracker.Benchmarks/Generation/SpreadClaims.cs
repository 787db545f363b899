using System.Globalization;

namespace FactTracker.Benchmarks.Generation;

/// <summary>
/// Claims as a large archive has them: the number of subjects grows with the number of claims, ten or so to a subject, so that topics stay
/// small. The same on every machine.
/// </summary>
internal static class SpreadClaims
{
    private const int ClaimsPerSubject = 10;
    private const int Sources = 1_000;
    private const int Properties = 5;
    private const int FirstYear = 2015;
    private const int Years = 10;

    /// <summary>Returns the sources, a third of them surveys.</summary>
    public static IEnumerable<Source> SourceRecords()
    {
        var dice = new Dice(5);
        for (var i = 0; i < Sources; i++)
        {
            yield return new Source(Invariant($"s{i}"))
            {
                Kind = i % 3 == 0 ? SourceKind.Survey : SourceKind.Known[0],
                Title = Invariant($"Report {i}"),
                Status = dice.Percent(1) ? SourceStatus.Retracted : SourceStatus.Published,
                BasedOn = i > 0 && dice.Percent(60) ? [new SourceLink(Invariant($"s{dice.Below(i)}"))] : null,
            };
        }
    }

    /// <summary>Returns so many claims.</summary>
    public static IEnumerable<Claim> ClaimRecords(int count)
    {
        var dice = new Dice(7);
        for (var i = 0; i < count; i++)
        {
            yield return Of(ref dice, i, count);
        }
    }

    private static Claim Of(ref Dice dice, int number, int count)
    {
        var subject = dice.Below(Math.Max(1, count / ClaimsPerSubject));
        var property = Vocabulary.Properties[dice.Below(Properties)];
        var (tenths, year) = (dice.Below(1000), FirstYear + dice.Below(Years));
        var day = new NodaTime.LocalDate(year + 1, dice.Below(12) + 1, dice.Below(28) + 1).AtMidnight().InUtc().ToInstant();
        var claim = new Claim(Invariant($"claim-{number:00000000}"))
        {
            Text = Invariant($"In {year}, {tenths / 10.0} per cent of those asked in town {subject} stated {property}, by table {number % 97}."),
            Subject = [Invariant($"town {subject}")],
            Property = property,
            Value = [new Quantity(tenths / 10m, dice.Percent(50) ? Unit.Percent : Unit.Parse("EUR")) with { Of = "adults" }],
            When = Edtf.FromYear(year),
            Citations = [Invariant($"s{dice.Below(Sources)}")],
            Tags = [Vocabulary.Tags[dice.Below(Vocabulary.Tags.Length)]],
            Recorded = day,
        };
        if (dice.Percent(5)) claim = claim with { CheckEvery = NodaTime.Period.FromYears(1) };
        if (number > 0 && dice.Percent(2)) claim = claim with { Relations = [new Relation(RelationType.Supersedes, Invariant($"claim-{dice.Below(number):00000000}"))] };
        return claim;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
