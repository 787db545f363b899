using FactTracker.History;

namespace FactTracker.Tests.History.Evidence;

/// <summary>Checks single quotes.</summary>
internal static class Checked
{
    public static ClaimSet SetOf(Citation citation) =>
        ClaimSet.Empty.WithSources([new Source("s") { Title = "S" }])
            .WithClaims([new Claim("c") { Text = "A claim", Citations = [citation] }]);

    public static Citation Cite(string exact, string? prefix = null, string? suffix = null, string? fragment = null) => new("s")
    {
        Quote = new Quote(exact) { Prefix = prefix, Suffix = suffix },
        Locator = fragment is null ? null : new Locator { Fragment = fragment },
    };

    public static EvidenceFinding In(SourceCopy copy, Citation citation) =>
        SetOf(citation).CheckEvidence(new SourceCopies { ["s"] = copy }).Findings.Should().ContainSingle().Which;

    public static EvidenceFinding In(string text, string exact) => In(SourceCopy.FromText(text), Cite(exact));

    public static string Summary(EvidenceFinding finding) =>
        string.Join(' ', new[] { finding.State.ToName(), finding.Place?.ToString(), finding.Difference }.OfType<string>());
}
