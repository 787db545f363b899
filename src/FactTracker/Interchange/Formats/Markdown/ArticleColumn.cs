namespace FactTracker.Interchange.Formats.Markdown;

/// <summary>A column of the table: its heading, and the cell of a claim, which may be empty.</summary>
internal sealed record ArticleColumn(string Heading, Func<Claim, string> CellOf);
