using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.History;

/// <summary>The index of a folder of copies: which file is the copy of which source.</summary>
internal sealed class CopyIndex
{
    private const long MostBytes = 1 << 26; // A million names.
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    /// <summary>The names of the files that can be an index; the first that is there is read.</summary>
    public static IReadOnlyList<string> FileNames { get; } = ["index.json", "index.tsv"];

    public ValueList<Problem> Problems => [.. _problems];

    /// <summary>Returns the file that is named for an id or an address, or null.</summary>
    public string? FileOf(string name) => _files.GetValueOrDefault(name);

    public static CopyIndex Read(string folder)
    {
        var index = new CopyIndex();
        foreach (var name in FileNames)
        {
            var file = new FileInfo(Path.Combine(folder, name));
            if (!file.Exists) continue;
            if (!CopyNames.IsWithin(folder, file)) throw new IOException($"{file.FullName} is a link that leads out of the folder.");
            if (file.Length > MostBytes) throw new IOException($"{file.FullName} is too large for an index.");
            var bytes = File.ReadAllBytes(file.FullName);
            if (name.EndsWith(".json", StringComparison.Ordinal)) index.ReadJson(bytes, file.FullName);
            else index.ReadTable(Encoding.UTF8.GetString(bytes), file.FullName);
            break;
        }

        return index;
    }

    private void ReadJson(ReadOnlyMemory<byte> bytes, string path)
    {
        if (bytes.Span.StartsWith(JsonText.ByteOrderMark)) bytes = bytes[JsonText.ByteOrderMark.Length..];
        try
        {
            using var json = JsonDocument.Parse(bytes);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                Report(path, 1, "The index is not an object.", "Write { \"id\": \"file.txt\", … }.");
                return;
            }

            foreach (var member in json.RootElement.EnumerateObject())
            {
                if (member.Value.ValueKind == JsonValueKind.String) Add(member.Name, member.Value.GetString()!, path, null);
                else Report(path, null, $"\"{member.Name}\" names no file.", "Write the name of a file in the folder as a text.");
            }
        }
        catch (JsonException e)
        {
            Report(path, e.LineNumber + 1, $"The index is not JSON: {JsonFault.Describe(bytes.Span)}", null);
        }
        catch (InvalidOperationException)
        {
            Report(path, null, "A name in the index is not valid Unicode.", null);
        }
    }

    private void ReadTable(string text, string path)
    {
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')))
        {
            number++;
            if (line.Length == 0) continue;
            if (line.Split('\t') is [var name, var file]) Add(name, file, path, number);
            else Report(path, number, "The line does not have two cells.", "Write the id or the address of a source, a tab, and a file.");
        }
    }

    private void Add(string name, string file, string path, int? line)
    {
        if (!_files.TryAdd(name, file) && _files[name] != file)
            Report(path, line, $"\"{name}\" is named twice, with different files; the first counts.", "Remove one of them.");
    }

    private void Report(string path, long? line, string message, string? remedy) =>
        _problems.Add(new Problem(Rules.BadCopyIndex, "$", message)
        {
            File = path, Line = line, Column = line is null ? null : 1, Remedy = remedy,
        });
}
