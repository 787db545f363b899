using System.Globalization;
using System.Text;
using System.Text.Json;
using FactTracker.Interchange;
using FactTracker.Reports.Content;

namespace FactTracker.Reports.Citing;

/// <summary>The citation of a claim, or of a whole set, as it is published in a report.</summary>
/// <param name="Source">The publication as a source, which every format of bibliographies can write.</param>
internal sealed record CitedClaim(Source Source)
{
    // In the citation of any claim, what stands for its id and its title; the script of the page knows both.
    private const string AnyId = "CLAIMID", AnyTitle = "CLAIMTITLE";

    /// <summary>Returns the citation of a claim.</summary>
    public static CitedClaim Of(ReportedClaim it, ReportContent content) => Of(it.Claim.Id, it.Words, it.Claim.Language, content);

    /// <summary>Returns the citation of any claim, to be filled in.</summary>
    public static CitedClaim OfAny(ReportContent content) => Of(ClaimId.Trusted(AnyId), AnyTitle, null, content);

    /// <summary>Returns the citation of the set.</summary>
    public static CitedClaim OfSet(ReportContent content) =>
        new(Published("report", content.Title, content.Options.Address ?? WebId(content.Set.Id), content) with
        {
            Language = content.Set.Language,
        });

    /// <summary>Returns the web address of a claim: that of the report, or else its global id, or null when neither is one.</summary>
    public static Url? AddressOf(ClaimId claim, ReportContent content)
    {
        var page = content.Options.Address ?? WebId(content.Set.Id);
        if (page is { } address) return new Url($"{address.Text.Split('#')[0]}#{Uri.EscapeDataString(claim.Text)}");
        return WebId(claim.Text);
    }

    /// <summary>Returns the citation in BibTeX.</summary>
    public string ToBibTeX() => Written(BibTeXFormat.Default);

    /// <summary>Returns the citation in CSL-JSON.</summary>
    public string ToCslJson() => Written(CslJsonFormat.Default);

    private static CitedClaim Of(ClaimId id, string words, LanguageTag? language, ReportContent content) => new(
        Published(id.Text, words, AddressOf(id, content), content) with
        {
            Extensions = Extensions.Empty.With("csl", RawJson.Parse(JsonOfContainer(content.Title), CultureInfo.InvariantCulture)),
            Language = language ?? content.Set.Language,
        });

    private static Source Published(string id, string title, Url? address, ReportContent content) => new(SourceId.Trusted(id))
    {
        Kind = SourceKind.Webpage,
        Title = title,
        Publisher = content.Set.Publisher,
        Published = Edtf.From(content.Day),
        Url = address,
    };

    private static Url? WebId(string? id) => !string.IsNullOrWhiteSpace(id) && new Url(id) is { IsWeb: true } url ? url : default(Url?);

    private static string JsonOfContainer(string title) =>
        $"{{\"container-title\":\"{JsonEncodedText.Encode(title)}\"}}";

    private string Written(IWritableFormat format)
    {
        using var stream = new MemoryStream();
        // What a bibliography cannot represent of a source is not among the members above.
        _ = format.WriteAsync(ClaimSet.Empty with { Sources = [Source] }, stream).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)).TrimEnd();
    }
}
