using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.Csv;

/// <summary>Reads and writes tables by way of text.</summary>
internal static class TableTexts
{
    public static Task<ClaimSetReading> ReadAsync(string text, RecordMapping? mapping = null) =>
        ReadAsync(Encoding.UTF8.GetBytes(text), mapping);

    public static Task<ClaimSetReading> ReadAsync(byte[] text, RecordMapping? mapping = null) =>
        ReadWithAsync(text, new MappingOptions { Mapping = mapping ?? RecordMapping.Empty });

    public static Task<ClaimSetReading> ReadWithAsync(byte[] text, params IReadOnlyList<IFormatOptions> options) =>
        TableFormat.Csv.ReadAsync(
        new MemoryStream(text), options.Aggregate(ReadingOptions.Default, (all, one) => all.With(one)),
        TestContext.Current.CancellationToken);

    public static async Task<(string Text, IReadOnlyList<Problem> Losses)> WriteAsync(ClaimSet set, TableFormat? format = null)
    {
        using var written = new MemoryStream();
        var losses = await (format ?? TableFormat.Csv).WriteAsync(set, written, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(written.ToArray()), losses);
    }

    /// <summary>A claim as our own format has it, but for its id.</summary>
    public static string WithoutId(Claim claim) => claim.ToJson().Replace($"\"id\":\"{claim.Id}\",", "", StringComparison.Ordinal);
}
