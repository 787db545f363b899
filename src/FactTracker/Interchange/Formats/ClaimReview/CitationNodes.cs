using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Reads the appearances of a claim, and the works it refers to, as citations of sources.</summary>
internal static class CitationNodes
{
    /// <summary>The extension member that names the member of the claim which a citation comes from, unless it is the usual one.</summary>
    public const string MemberName = SchemaNames.ExtensionPrefix + "member";

    private static readonly IReadOnlyList<string> OfClaims = MembersOf(ItemTerms.Claim);
    private static readonly IReadOnlyList<string> OfMedia = MembersOf(ItemTerms.Media);

    /// <summary>Returns the members in the order they are read and written; the first is the usual one.</summary>
    public static IReadOnlyList<string> Members(ItemTerms terms) => terms == ItemTerms.Media ? OfMedia : OfClaims;

    public static ValueList<Citation> Read(SchemaNode item, ItemTerms terms, Url? reviewed, ReadRecords records)
    {
        var citations = new List<Citation>();
        var copies = CopiesOf(item, terms, out var isAlone);
        if (isAlone) citations.Add(Citation(records.Add(WorkNodes.Archived(copies), item), terms.Appearance, terms));
        foreach (var member in Members(terms))
        {
            foreach (var source in Sources(item, member, reviewed, records, copies).Distinct())
            {
                citations.Add(Citation(source, member, terms));
            }
        }

        return [.. citations];
    }

    /// <summary>Adds the works that a review names beside its claim as appearances of the claim.</summary>
    public static Claim With(Claim claim, SchemaNode review, IReadOnlyList<JsonItem> works, Url? reviewed, ReadRecords records)
    {
        var citations = claim.Citations.ToList();
        var known = citations.ToHashSet();
        foreach (var work in works)
        {
            var sources = work.IsObject
                ? OfNode(review, work, reviewed, records, [])
                : Texts(review, work, [work.Text!]).Select(address => records.Add(WorkNodes.Of(address), review));
            foreach (var citation in sources.Select(source => new Citation(source) { Stance = Stance.States }))
            {
                if (known.Add(citation)) citations.Add(citation);
            }
        }

        return claim with { Citations = [.. citations] };
    }

    // The archived copies that the claim itself has are those of its only appearance; without one they are a source alone.
    private static ValueList<ArchivedCopy> CopiesOf(SchemaNode item, ItemTerms terms, out bool isAlone)
    {
        isAlone = false;
        if (item[Archives.Name] is not { } place) return [];
        var appearances = Members(terms).Where(member => member != "citation").SelectMany(item.Values).ToList();
        var isOne = appearances is [{ IsString: true, Text: { } text }] ? Addresses.In(text).Count < 2
            : appearances is [{ IsObject: true } node] && !item.OwnNodeOf(node).IsReference;
        if (!isOne && appearances.Count > 0)
        {
            item.Unread(place, "read, since it is not certain of which appearance it is the archived copy");
            return [];
        }

        var copies = Archives.Take(item);
        isAlone = appearances.Count == 0 && !copies.IsEmpty;
        return copies;
    }

    /// <summary>Returns the citation that a member of a claim stands for.</summary>
    public static Citation Citation(SourceId source, string member, ItemTerms terms)
    {
        var citation = new Citation(source) { Stance = member == "citation" ? Stance.Supports : Stance.States };
        return member == "citation" || member == terms.Appearance
            ? citation
            : citation with { Extensions = Extensions.Empty.With(MemberName, Pieces.Text(member)) };
    }

    /// <summary>Reads the sources of one member and adds them to the records.</summary>
    public static List<SourceId> Sources(
        SchemaNode item, string member, Url? reviewed, ReadRecords records, ValueList<ArchivedCopy> copies = default)
    {
        var values = item.Values(member);
        if (values.Count == 0)
        {
            item.Take(member);
            return [];
        }

        var sources = new List<SourceId>();
        var kept = new List<JsonItem>();
        var texts = values.Where(value => value.IsString).Select(value => value.Text!).ToList();
        if (texts.Count > 0)
        {
            var place = values.First(value => value.IsString);
            foreach (var text in Texts(item, place, texts))
            {
                var source = Addresses.In(text) is [_, ..] ? WorkNodes.Of(text) : Named(item, place, text);
                ReportOwnSite(item, place, source.Url, reviewed);
                sources.Add(records.Add(WithCopies(source, member, copies), item));
            }
        }

        foreach (var value in values.Where(value => !value.IsString))
        {
            if (!value.IsObject) kept.Add(value);
            else sources.AddRange(OfNode(item, value, reviewed, records, member == "citation" ? [] : copies));
        }

        foreach (var value in kept)
        {
            item.Unread(value, "a work");
        }

        item.KeepOnly(member, kept);
        return sources;
    }

    // Words may contain their address, as an HTML link or in plain text, or be an address without a scheme.
    private static Source Named(SchemaNode item, JsonItem place, string text)
    {
        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && !text.Any(char.IsWhiteSpace)) return WorkNodes.Of(text);
        if (Addresses.Within(text) is not [var address]) return WorkNodes.Titled(HtmlText.Read(text));
        var title = HtmlText.Read(text);
        item.Repaired(
            place,
            $"The words contain an address; they are read as the title \"{SchemaNode.Shown(title)}\" at {SchemaNode.Shown(address)}.");
        return string.IsNullOrWhiteSpace(title) ? WorkNodes.Of(address) : WorkNodes.Titled(title, new Url(address));
    }

    private static IEnumerable<string> Texts(SchemaNode item, JsonItem place, List<string> texts)
    {
        var mended = Addresses.Mended(texts);
        if (mended.Count < texts.Count)
            item.Repaired(place, $"An address was cut at its commas; it is read as \"{SchemaNode.Shown(mended[0])}\".");
        foreach (var text in mended.Where(text => !string.IsNullOrWhiteSpace(text)))
        {
            var addresses = Addresses.In(text);
            if (addresses.Count > 1) item.Repaired(place, $"The text holds {addresses.Count} addresses; each is read on its own.");
            if (addresses.Count == 0)
            {
                yield return text;
                continue;
            }

            foreach (var address in addresses)
            {
                yield return address;
            }
        }
    }

    private static Source WithCopies(Source source, string member, ValueList<ArchivedCopy> copies) =>
        member == "citation" || copies.IsEmpty ? source : source with { Archived = [.. source.Archived, .. copies] };

    private static IEnumerable<SourceId> OfNode(
        SchemaNode item, JsonItem place, Url? reviewed, ReadRecords records, ValueList<ArchivedCopy> copies)
    {
        if (copies.IsEmpty && item.DescriptionOf(place) is { } described && records.WorkOf(described) is var (known, address))
        {
            item.Context.Repeat(described.Length, place);
            ReportOwnSite(item, place, address, reviewed);
            return [known];
        }

        var node = item.NodeOf(place);
        if (node.IsReference && node["@type"] is null && WorkNodes.IdOf(node) is { } reference) return [reference];
        var found = node.Context.ProblemsFound;
        var work = WorkNodes.Read(node);
        var isPlain = copies.IsEmpty && node.Context.ProblemsFound == found;
        var source = WithCopies(work, "", copies);
        ReportOwnSite(item, place, source.Url, reviewed);
        var addresses = source.Url is { } url ? Addresses.In(url.Text) : [];
        if (addresses.Count < 2)
        {
            var id = records.Add(source, node);
            if (isPlain && node.Json != place) records.KeepWork(node.Json, id, source.Url);
            return [id];
        }

        node.Repaired(place, $"The address holds {addresses.Count} addresses; each is read as a work of its own.");
        var first = source with { Url = new Url(addresses[0]) };
        if (source.Id == WorkNodes.DefaultId(source)) first = first with { Id = WorkNodes.DefaultId(first) };
        return [records.Add(first, node), .. addresses.Skip(1).Select(address => records.Add(WorkNodes.Of(address), node))];
    }

    private static void ReportOwnSite(SchemaNode item, JsonItem place, Url? url, Url? reviewed)
    {
        if (url is null || reviewed?.ToUri()?.Host is not { Length: > 0 } host) return;
        if (host.Equals(url.Value.ToUri()?.Host, StringComparison.OrdinalIgnoreCase))
            item.Repaired(place, $"The appearance is on {host}, like the review itself; it is read nevertheless.");
    }

    private static IReadOnlyList<string> MembersOf(ItemTerms terms) => [terms.Appearance, "firstAppearance", "url", "citation"];
}
