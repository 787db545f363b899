using System.IO.Compression;
using System.Text;
using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Writes a workbook part by part, so that it is never held in memory as a whole.</summary>
internal static class WorkbookWriter
{
    private static readonly DateTimeOffset FirstOfTimes = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // The same set gives the same bytes.

    public static async Task<IReadOnlyList<Problem>> WriteAsync(
        ClaimSet set, Stream output, int mostRows, CancellationToken cancellationToken)
    {
        var start = new OutputStart(output);
        var claims = start.IsKnown
            ? ClaimTable.OfLikelyColumns(set, withSources: false, SheetLimits.CellLength, cancellationToken)
            : ClaimTable.OfClaims(set, withSources: false, SheetLimits.CellLength, cancellationToken);
        var sheets = Sheets(set, claims, cancellationToken).ToList();
        var losses = await WriteAsync(sheets, output, mostRows, cancellationToken).ConfigureAwait(false);
        if (!claims.LacksColumn) return losses;
        start.Return();
        sheets[0] = (sheets[0].Name, claims.Completed());
        return await WriteAsync(sheets, output, mostRows, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<IReadOnlyList<Problem>> WriteAsync(
        List<(string Name, ClaimTable Table)> sheets, Stream output, int mostRows, CancellationToken cancellationToken)
    {
        var losses = new List<Problem>();
        var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        await using (archive.ConfigureAwait(false))
        {
            await WriteAsync(archive, "[Content_Types].xml", WorkbookParts.ContentTypes(sheets.Count), cancellationToken).ConfigureAwait(
                false);
            await WriteAsync(archive, "_rels/.rels", WorkbookParts.Relationships, cancellationToken).ConfigureAwait(false);
            await WriteAsync(
                archive,
                "xl/workbook.xml",
                WorkbookParts.Workbook([.. sheets.Select(sheet => sheet.Name)]),
                cancellationToken).ConfigureAwait(false);
            await WriteAsync(
                archive,
                "xl/_rels/workbook.xml.rels",
                WorkbookParts.WorkbookRelationships(sheets.Count),
                cancellationToken).ConfigureAwait(false);
            await WriteAsync(archive, "xl/styles.xml", WorkbookParts.Styles, cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < sheets.Count; i++)
            {
                var stream = await Entry(archive, WorkbookParts.SheetName(i)).OpenAsync(cancellationToken).ConfigureAwait(false);
                await using (stream.ConfigureAwait(false))
                {
                    losses.AddRange(await new SheetWriter(sheets[i].Table, mostRows).WriteAsync(stream, isFirst: i == 0, cancellationToken)
                        .ConfigureAwait(false));
                }

                if (sheets[i].Table.LacksColumn) break; // It is written again.
            }
        }

        return losses;
    }

    private static IEnumerable<(string Name, ClaimTable Table)> Sheets(
        ClaimSet set, ClaimTable claims, CancellationToken cancellationToken)
    {
        yield return (WorkbookReading.Claims, claims);
        if (set.Sources.Count > 0)
            yield return (WorkbookReading.Sources, ClaimTable.OfSources(set, SheetLimits.CellLength, cancellationToken));
        var header = ClaimTable.OfSet(set, SheetLimits.CellLength);
        if (!header.IsEmpty) yield return (WorkbookReading.Set, header);
    }

    private static async Task WriteAsync(ZipArchive archive, string name, string text, CancellationToken cancellationToken)
    {
        var stream = await Entry(archive, name).OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken).ConfigureAwait(false);
        }
    }

    private static ZipArchiveEntry Entry(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = FirstOfTimes;
        return entry;
    }
}
