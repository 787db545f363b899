namespace FactTracker.Interchange.Formats.Markdown;

/// <summary>A column of the table: what heads it, and the cell of a claim, empty where there is nothing.</summary>
internal sealed record ArticleColumn(string Heading, Func<Claim, string> CellOf);
