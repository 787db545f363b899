using System.IO.Compression;

namespace FactTracker.Xlsx;

/// <summary>Tells sheets without any link by their bytes, so that only those that may have some are gone through twice.</summary>
internal static class LinkSearch
{
    private const int Step = 1 << 16;
    private static readonly byte[][] Signs = ["hyperlink"u8.ToArray(), "HYPERLINK"u8.ToArray(), "Hyperlink"u8.ToArray()];
    private static readonly int Overlap = Signs.Max(sign => sign.Length) - 1;

    /// <summary>Whether the part has the word in it, or is in an encoding in which it would look otherwise.</summary>
    public static bool MayHaveLinks(ZipArchiveEntry part, long most)
    {
        using var stream = part.Open();
        var buffer = new byte[Overlap + Step];
        var kept = 0;
        for (var read = 0L; read <= most;)
        {
            var count = stream.Read(buffer, kept, Step);
            if (count == 0) return false;
            read += count;
            var piece = buffer.AsSpan(0, kept + count);
            if (read == count && piece is [0xFE or 0xFF or 0, ..]) return true;
            foreach (var sign in Signs)
            {
                if (piece.IndexOf(sign) >= 0) return true;
            }

            kept = Math.Min(Overlap, piece.Length);
            piece[^kept..].CopyTo(buffer);
        }

        return false;
    }
}
