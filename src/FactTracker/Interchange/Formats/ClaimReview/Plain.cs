using FactTracker.Interchange.Shared.Languages;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Writes the plain values of a node.</summary>
internal static class Plain
{
    public static void Text(NodeDraft draft, string name, string member, string? text) =>
        draft.Add(name, member, text, text is null ? null : Pieces.Prose(text), node => node.Text(name));

    public static void Number(NodeDraft draft, string name, string member, decimal? number) =>
        draft.Add(name, member, number, number is { } amount ? Pieces.Number(amount) : null, node => node.Number(name));

    public static void Address(NodeDraft draft, string name, string member, Url? url) =>
        draft.Add(name, member, url, url is { } address ? Pieces.Prose(address.Text) : null, node => node.Address(name));

    public static void Language(NodeDraft draft, string name, string member, LanguageTag? language) =>
        draft.Add(
            name, member, language, language is { } tag && LanguageNames.Find(tag.Text) is null ? Pieces.Prose(tag.Text) : null,
            node => node.Language(name));

    /// <summary>Writes a date that schema.org can express; any other is reported as lost.</summary>
    public static void Date(NodeDraft draft, string name, string member, DateStatement? date) =>
        draft.Add(
            name, member, date, date?.AsDate is { } edtf && SchemaDate.TextOf(edtf) is { } text && !PlaceholderDate.Is(text) ? Pieces.Text(text) : null,
            node => node.Date(name));
}
