using System.Text;
using FactTracker.Serialization;
using NodaTime;

namespace FactTracker.Tests.Checking;

/// <summary>
/// A set in the native format and what a check of it finds: code, path and value, in order. Finding nothing is the near miss.
/// </summary>
public sealed record CheckRow(string Why, string Sources, string Claims, params string[] Finds)
{
    public static CheckRow Of(string why, string sources, string claims, params string[] finds) => new(why, sources, claims, finds);

    public static CheckRow OfClaim(string why, string members, params string[] finds) =>
        new(why, """{ "id": "s", "title": "S" }""", Claim("c", members), finds);

    public static CheckRow OfSource(string why, string members, params string[] finds) =>
        new(why, $$"""{ "id": "s", {{members}} }""", "", finds);

    public static string Claim(string id, string members) => $$"""{ "id": "{{id}}", "text": "T", {{members}} }""";

    /// <summary>The time of the check, if the row is about it.</summary>
    public Instant? At { get; init; }

    public ClaimSet ToSet() => Read($$"""{ "facttracker": "1.0", "sources": [{{Sources}}], "claims": [{{Claims}}] }""");

    public void Verify() =>
        ToSet().Check(new CheckOptions { At = At, WithNotes = true }).Where(problem => !IsAside(problem.Code))
            .Select(problem => $"{problem.Code} {problem.Path} {problem.Value}".TrimEnd()).Should().Equal(Finds, Why);

    public override string ToString() => Why;

    // Most rows are about something else than what their claims cite, and use the same words.
    private bool IsAside(string code) =>
        code is "FT0208" or "FT0609" && !Finds.Any(found => found.StartsWith(code, StringComparison.Ordinal));

    private static ClaimSet Read(string json)
    {
        var reading = ClaimSetReader.Read(Encoding.UTF8.GetBytes(json));
        reading.Problems.Should().BeEmpty("the row is about the model, not about reading");
        return reading.Set;
    }
}
