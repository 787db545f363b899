namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Writes the plain values of a node.</summary>
internal static class Plain
{
    public static void Text(NodeDraft draft, string name, string ours, string? text) =>
        draft.Add(name, ours, text, text is null ? null : Pieces.Prose(text), node => node.Text(name));

    public static void Number(NodeDraft draft, string name, string ours, decimal? number) =>
        draft.Add(name, ours, number, number is { } amount ? Pieces.Number(amount) : null, node => node.Number(name));

    public static void Address(NodeDraft draft, string name, string ours, Url? url) =>
        draft.Add(name, ours, url, url is { } address ? Pieces.Prose(address.Text) : null, node => node.Address(name));

    public static void Language(NodeDraft draft, string name, string ours, LanguageTag? language) =>
        draft.Add(name, ours, language, language is { } tag ? Pieces.Prose(tag.Text) : null, node => node.Language(name));

    /// <summary>Writes a date that schema.org has a way to write; of any other it can only be told that it is lost.</summary>
    public static void Date(NodeDraft draft, string name, string ours, DateStatement? date) =>
        draft.Add(name, ours, date, date?.AsDate is { } edtf && SchemaDate.TextOf(edtf) is { } text ? Pieces.Text(text) : null, node => node.Date(name));
}
