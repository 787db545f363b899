using System.Globalization;
using FactTracker.Serialization.Parsing;
using FactTracker.Serialization.Writing;

namespace FactTracker.History;

/// <summary>The snapshots of a ledger: files in a folder beside it, each with the state after one of its entries.</summary>
/// <remarks>A snapshot is only a short cut. It counts if the ledger still has the line that it stands behind, byte for byte.</remarks>
internal static class SnapshotFiles
{
    private const string Ending = ".state.jsonl";
    private const string EndingOfLedgers = ".jsonl";

    /// <summary>Returns the folder of the snapshots of a ledger.</summary>
    public static string FolderOf(string ledger) =>
        (ledger.EndsWith(EndingOfLedgers, StringComparison.OrdinalIgnoreCase) ? ledger[..^EndingOfLedgers.Length] : ledger) + ".snapshots";

    /// <summary>Returns the snapshots with the numbers of their last entries, the newest first.</summary>
    public static IReadOnlyList<(long Sequence, string Path)> Of(string ledger)
    {
        var folder = FolderOf(ledger);
        if (!Directory.Exists(folder)) return [];
        return
        [
            .. Directory.EnumerateFiles(folder, "*" + Ending)
                .Select(path => (Sequence: SequenceOf(Path.GetFileName(path)), Path: path))
                .Where(one => one.Sequence > 0)
                .OrderByDescending(one => one.Sequence),
        ];
    }

    /// <summary>Writes a snapshot, or replaces it.</summary>
    /// <returns>Its path.</returns>
    public static string Write(string ledger, LedgerState state, Digest line, long offset)
    {
        var folder = Directory.CreateDirectory(FolderOf(ledger)).FullName;
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{state.Sequence:D12}{Ending}"));
        using var file = new ReplacedFile(path);
        StateWriter.Write(state, line, offset, file.Stream);
        file.Commit();
        return path;
    }

    /// <summary>Deletes all snapshots of a ledger.</summary>
    public static void DeleteAll(string ledger)
    {
        foreach (var (_, path) in Of(ledger)) File.Delete(path);
    }

    /// <summary>Reads the head of a snapshot, or returns null if it cannot be read.</summary>
    public static StateHead? HeadOf(string path)
    {
        try
        {
            return Head(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Reads a snapshot; returns null if it is not as it was written.</summary>
    public static StateReader? Read(string path, StateHead head, ReadingOptions options)
    {
        var text = LedgerBytes.Read(path, options, out _);
        if (text.Length < head.Bytes) return null;
        var content = text[^(int)head.Bytes..];
        return head.Fits(text.Span[..^((int)head.Bytes + 1)], content.Span) ? StateReader.Read(head, content, options, firstLine: 2) : null;
    }

    private static StateHead? Head(string path)
    {
        const int Longest = 1 << 10;
        using var file = LedgerBytes.Open(path);
        var beginning = LedgerBytes.Read(file, 0, Longest);
        var length = beginning.AsSpan().IndexOf((byte)'\n');
        if (length < 0) return null;
        var line = new EntryReader(new ReadContext(ReadingOptions.Default, SharedValues.Nothing)).Read(beginning.AsMemory(0, length), 0);
        return line is { IsFirst: true, State: { Offset: not null } head } && file.Length == length + 1 + head.Bytes ? head : null;
    }

    private static long SequenceOf(string name) =>
        long.TryParse(name[..^Ending.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;
}
