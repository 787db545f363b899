using System.Text.Json;
using FactTracker.Tests.Npm;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Interchange.Shared.Csl;

/// <summary>Citation.js of npm, which reads bibliographies in several formats and sets them with a CSL processor.</summary>
internal static class CitationJs
{
    private static readonly NpmPackages Packages =
        new(
            "citation-js", "@citation-js/core@0.8.2", "@citation-js/plugin-csl@0.8.2", "@citation-js/plugin-bibtex@0.8.2",
            "@citation-js/plugin-ris@0.8.2");

    /// <summary>What it makes of each text: <c>items</c> and <c>bibliography</c>, or <c>error</c>.</summary>
    /// <param name="form">What the texts are: <c>@csl</c>, <c>@biblatex/text</c>, <c>@ris/file</c>.</param>
    /// <param name="texts">The texts.</param>
    public static IReadOnlyList<JsonElement> Read(string form, params IReadOnlyList<string> texts)
    {
        var output = Packages.Run(
            Checkout.PathOf("tests", "FactTracker.Tests", "Interchange", "Shared", "Csl", "citation.mjs"), JsonSerializer.Serialize(texts),
            form);
        return JsonSerializer.Deserialize<JsonElement[]>(output)!;
    }
}
