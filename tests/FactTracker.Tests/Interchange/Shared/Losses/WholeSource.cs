using FactTracker.Serialization;

namespace FactTracker.Tests.Interchange.Shared.Losses;

/// <summary>A source that has every member a source can have, for writers that have no place for some of them.</summary>
internal static class WholeSource
{
    private const string Start = "$.sources[0]";

    public static ClaimSet Set { get; } = ClaimSetReader.Read(
        """
        {"facttracker":"1.0","sources":[
          {"id":"a","kind":"report","title":"Title","authors":["A Desk",{"name":"B Desk","id":"urn:b","role":"data"}],"publisher":{"name":"P","id":"urn:p"},
           "published":"2024","url":"https://example.org/","archived":[{"url":"https://archive.example/1","at":"2025-09-18"}],"accessed":"2025-09-18",
           "language":"en","identifiers":{"doi":"10.1234/x","shelf":"7"},"reliability":"B","basedOn":[{"source":"b","how":"quotes"}],"partOf":"b",
           "hash":{"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},"license":"CC-BY-4.0","words":"As printed.",
           "csl":{"volume":"3"},"modified":"2025-09-20T09:00:00Z","translations":{"de":{"title":"Titel"}},"notes":"n","x:y":1},
          {"id":"b","title":"B","basedOn":[]}]}
        """u8.ToArray()).Set;

    /// <summary>Which members of it a writer told as lost, in short: <c>authors[1] basedOn …</c>.</summary>
    public static string Told(IEnumerable<Problem> losses) =>
        string.Join(' ', losses.Where(loss => loss.Path.StartsWith(Start, StringComparison.Ordinal))
            .Select(loss => loss.Path[Start.Length..].TrimStart('.')));
}
