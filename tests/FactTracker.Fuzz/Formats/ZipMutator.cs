using System.IO.Compression;
using System.Text;

namespace FactTracker.Fuzz;

/// <summary>Changes one part of a zip archive, or removes, renames or repeats it; the archive stays valid.</summary>
internal sealed class ZipMutator(TokenMutator markup, ByteMutator bytes, Dice dice)
{
    private const int MostChanges = 3;

    /// <summary>Returns the archive with changes, or other bytes of it when it is no longer valid.</summary>
    public byte[] Change(byte[] archive)
    {
        var parts = PartsOf(archive);
        if (parts.Count == 0) return bytes.Change(archive);
        var at = dice.Below(parts.Count);
        var (name, content) = parts[at];
        switch (dice.Below(16))
        {
            case 0: parts.RemoveAt(at); break;
            case 1: parts.Add((name, content)); break;
            case 2: parts[at] = (parts[dice.Below(parts.Count)].Name, content); break;
            case 3: parts[at] = (name, bytes.Change(content)); break;
            default: parts[at] = (name, Changed(content)); break;
        }

        return Zip(parts);
    }

    private byte[] Changed(byte[] content)
    {
        var text = Encoding.Latin1.GetString(content);
        for (var changes = dice.Below(MostChanges); changes >= 0; changes--)
        {
            text = markup.Change(text);
        }

        return Encoding.Latin1.GetBytes(text);
    }

    private static List<(string Name, byte[] Content)> PartsOf(byte[] archive)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(archive));
            return [.. zip.Entries.Select(entry => (entry.FullName, ContentOf(entry)))];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private static byte[] ContentOf(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] Zip(List<(string Name, byte[] Content)> parts)
    {
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                stream.Write(content);
            }
        }

        return archive.ToArray();
    }
}
