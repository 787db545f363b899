using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.Csv;

/// <summary>Reads and writes tables by way of text.</summary>
internal static class TableTexts
{
    public static Task<Import> ReadAsync(string text, ColumnMapping? mapping = null) => ReadAsync(Encoding.UTF8.GetBytes(text), mapping);

    public static Task<Import> ReadAsync(byte[] text, ColumnMapping? mapping = null) => TableFormat.Csv.WithMapping(mapping ?? ColumnMapping.Empty)
        .ImportAsync(new MemoryStream(text), cancellationToken: TestContext.Current.CancellationToken);

    public static async Task<(string Text, IReadOnlyList<Problem> Losses)> WriteAsync(ClaimSet set, TableFormat? format = null)
    {
        using var written = new MemoryStream();
        var losses = await (format ?? TableFormat.Csv).WriteAsync(set, written, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(written.ToArray()), losses);
    }

    /// <summary>A claim as our own format has it, but for its id.</summary>
    public static string WithoutId(Claim claim) => claim.ToJson().Replace($"\"id\":\"{claim.Id}\",", "", StringComparison.Ordinal);
}
