using System.Globalization;

namespace FactTracker.History;

/// <summary>A folder with the copies of sources, as files.</summary>
/// <remarks>
/// <para>The copy of a source is the file that the index of the folder names for its id or its address, or else the file whose name
/// without its ending is the id, with percent-encoding (RFC 3986) where a character cannot be in a file name. The index is
/// <c>index.json</c>, an object of names and files, or <c>index.tsv</c>, a line for each with a tab between; of both, only the first. The
/// README of the folder describes both.</para>
/// <para>Nothing outside of the folder is read: a path with <c>..</c>, an absolute path, or a link that leads out of the folder is a fault
/// of that copy alone. A file over the limit is one, too.</para>
/// </remarks>
/// <example><code>
/// var copies = SourceCopyFolder.Open("texts", [new MarkdownCopyReader()]);
/// foreach (var problem in copies.Problems) Console.WriteLine(problem);
/// </code></example>
public sealed class SourceCopyFolder : ISourceCopies
{
    /// <summary>The default limit of the size of a file: 256 MiB. A text takes up to four times its size in memory.</summary>
    public const long DefaultMaxBytes = 1L << 28;

    private readonly string _folder;
    private readonly Dictionary<string, ISourceCopyReader> _readers = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _files;
    private readonly CopyIndex _index;
    private readonly long _maxBytes;

    private SourceCopyFolder(string folder, IEnumerable<ISourceCopyReader> readers, long maxBytes)
    {
        (_folder, _maxBytes) = (folder, maxBytes);
        foreach (var reader in readers)
        {
            foreach (var ending in reader.Endings) _readers[ending] = reader;
        }

        _index = CopyIndex.Read(folder);
        _files = Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)!).Where(name => !CopyIndex.FileNames.Contains(name))
            .Order(StringComparer.Ordinal).ToLookup(Path.GetFileNameWithoutExtension, StringComparer.Ordinal)!;
    }

    /// <summary>What is wrong with the index of the folder; empty when nothing is, or when it has none.</summary>
    public ValueList<Problem> Problems => _index.Problems;

    /// <summary>Opens a folder.</summary>
    /// <param name="folder">The path of the folder.</param>
    /// <param name="readers">How files are read, by their endings; the later of two for one ending counts. Text and Markdown are always
    /// read, and a file of an unknown ending is read as text.</param>
    /// <param name="maxBytes">The maximum size of a file.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The folder or its index cannot be read.</exception>
    public static SourceCopyFolder Open(string folder, IEnumerable<ISourceCopyReader>? readers = null, long maxBytes = DefaultMaxBytes)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return new SourceCopyFolder(full, [new PlainCopyReader(), new MarkdownCopyReader(), .. readers ?? []], maxBytes);
    }

    /// <inheritdoc/>
    public SourceCopyReading Find(SourceId id, Source? source)
    {
        if ((_index.FileOf(id.Text) ?? (source?.Url is { } url ? _index.FileOf(url.Text) : null)) is { } named)
            return CopyNames.FaultOf(named) is { } fault ? Fault(fault) : Read(named);
        string[] names = [.. CopyNames.Of(id.Text).SelectMany(name => _files[name]).Distinct()];
        return names.Length switch
        {
            0 => SourceCopyReading.None,
            1 => Read(names[0]),
            _ => Fault($"Several files are its copy: {string.Join(", ", names)}. Remove all but one, or name one in the index."),
        };
    }

    private SourceCopyReading Read(string name)
    {
        try
        {
            var file = new FileInfo(Path.Combine(_folder, name));
            if (!file.Exists) return Fault($"The file {name} does not exist.");
            if (!CopyNames.IsWithin(_folder, file)) return Fault($"{name} is a link that leads out of the folder.");
            if (file.Length > _maxBytes)
            {
                var sizes = string.Create(CultureInfo.InvariantCulture, $"{file.Length:N0} bytes, and the limit is {_maxBytes:N0}.");
                return Fault($"{name} has {sizes}");
            }

            var reader = _readers.GetValueOrDefault(Path.GetExtension(name).ToLowerInvariant()) ?? _readers[".txt"];
            var reading = reader.Read(File.ReadAllBytes(file.FullName));
            return reading.Fault is { } reason ? Fault($"{name}: {reason}") : reading;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fault($"{name} cannot be read: {(e is UnauthorizedAccessException ? "permission is denied." : e.Message)}");
        }
    }

    private static SourceCopyReading Fault(string words) => new() { Fault = words };
}
