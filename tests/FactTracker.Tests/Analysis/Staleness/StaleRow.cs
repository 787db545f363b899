using System.Globalization;
using System.Text;
using FactTracker.Analysis;
using FactTracker.Serialization;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Tests.Analysis.Staleness;

/// <summary>
/// A set in the native format, a policy, a day, and what is stale then: claim, reason and day, with a question mark behind a reason that is
/// only possible. Finding nothing is the near miss.
/// </summary>
public sealed record StaleRow(string Why, string At, string Policy, string Sources, string Claims, params string[] Finds)
{
    /// <summary>A claim "c" with some members under the default policy.</summary>
    public static StaleRow OfClaim(string why, string at, string members, params string[] finds) =>
        new(why, at, "{}", "", Claim("c", members), finds);

    /// <summary>A claim "c" with some members and a maximum age.</summary>
    public static StaleRow Aged(string why, string at, string maxAge, string counts, string members, params string[] finds) =>
        new(why, at, Rule($$""" "maxAge": "{{maxAge}}", "counts": "{{counts}}" """), "", Claim("c", members), finds);

    public static string Claim(string id, string members) => $$"""{ "id": "{{id}}", "text": "T", {{members}} }""";

    /// <summary>The staleness of a policy with one rule.</summary>
    public static string Rule(string members) => $$"""{ "rules": [{ "name": "r", {{members}} }] }""";

    public ClaimSet ToSet()
    {
        var json = $$"""{ "facttracker": "1.0", "sources": [{{Sources}}], "claims": [{{Claims}}] }""";
        var reading = ClaimSetReader.Read(Encoding.UTF8.GetBytes(json));
        reading.Problems.Should().BeEmpty("the row is about staleness, not about reading");
        return reading.Set;
    }

    public StalenessPolicy ToPolicy() =>
        PolicyFile.Read(Encoding.UTF8.GetBytes($$"""{ "name": "p", "staleness": {{Policy}} }""")).Require().Staleness;

    public void Verify() => NamesOf(ToSet().StaleAt(ToInstant(At), ToPolicy())).Should().Equal(Finds, Why);

    public static Instant ToInstant(string day) =>
        LocalDatePattern.Iso.Parse(day).Value.At(LocalTime.Noon).InUtc().ToInstant();

    public static IEnumerable<string> NamesOf(StaleClaims stale) => stale.Findings.Concat(stale.Possible).Select(finding =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{finding.Claim} {finding.Reason}{(finding.IsCertain ? "" : "?")} {finding.Since?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}")
            .TrimEnd());

    public int Ages() => ToSet().StaleAt(ToInstant(At), ToPolicy()).AgeNotKnown;

    public override string ToString() => Why;
}
