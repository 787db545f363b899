using System.Buffers;
using System.Text;
using FactTracker.Serialization;

namespace FactTracker.Tests.Laws.Plain;

/// <summary>
/// What holds of the reading of any bytes at all: what is no JSON is told first at the byte where it ends being
/// some, and nothing else is; every
/// problem stands at the value its path leads to; and what was read is read again from what is written of it.
/// </summary>
internal static class ReadingPromises
{
    private const string Malformed = "FT0101";
    private const string UnsupportedVersion = "FT0108";

    /// <summary>The promise that the reading of a text breaks, or null.</summary>
    public static string? BrokenBy(byte[] text, SerializationForm form)
    {
        var reading = ClaimSetReader.Read(text, new ReadingOptions { Form = form });
        var problems = reading.Check();
        var places = new PlainPlaces(text);
        return BrokenByPlaces(text, form, problems, places)
            ?? BrokenByGrammar(text, form, problems, places) ?? BrokenByWriting(reading, form);
    }

    private static string? BrokenByGrammar(byte[] text, SerializationForm form, IReadOnlyList<Problem> problems, PlainPlaces places)
    {
        if (problems.Any(problem => problem.Code == UnsupportedVersion)) return null; // Nothing is read behind it.
        // Faults behind the first one are told as well, where what is read does not depend on a guess.
        var told = problems.Where(problem => problem is { Code: Malformed, Message: not "The text is empty." })
            .GroupBy(problem => form == SerializationForm.Document ? 1 : problem.Line!.Value)
            .Select(faults => faults.Min(problem => places.OffsetOf(problem.Line!.Value, problem.Column!.Value)));
        var isList = problems.Any(problem => problem.Rule == Rules.RecordsAlone);
        var expected = form == SerializationForm.Document ? [.. FaultsOf(text, places.StartOf(1), 0, isList)] : LineFaults(text, places);
        return told.SequenceEqual(expected)
            ? null
            : $"The text ends being JSON at {string.Join(", ", expected)}, and is told to at {string.Join(", ", told)}.";
    }

    private static List<int> LineFaults(byte[] text, PlainPlaces places)
    {
        var faults = new List<int>();
        for (var line = 1; line <= places.Lines; line++)
        {
            var start = places.StartOf(line);
            var bytes = text[start..places.EndOf(line)];
            if (!bytes.AsSpan().Trim(" \t\r"u8).IsEmpty) faults.AddRange(FaultsOf(bytes, 0, start, isRead: false));
        }

        return faults;
    }

    // A text that is no object, nor a list of records that is read, is left behind its value.
    private static IEnumerable<int> FaultsOf(byte[] text, int textStart, int start, bool isRead)
    {
        var json = PlainJson.Of(text, textStart);
        if (json.Fault < 0) return [];
        if (!isRead && json.Nodes is [{ Kind: not (byte)'{' } root, ..] && json.Fault >= root.End
            && !(root.IsNumber && IsGlued(text, root.End)))
            return [];
        return [start + json.Fault];
    }

    // A number is seen to end by what stands behind it.
    private static bool IsGlued(byte[] text, int end) => end < text.Length && !",]} \t\r\n/"u8.Contains(text[end]);

    private static string? BrokenByPlaces(byte[] text, SerializationForm form, IReadOnlyList<Problem> problems, PlainPlaces places)
    {
        PlainJson? json = null;
        var line = -1L;
        foreach (var problem in problems)
        {
            var offset = places.OffsetOf(problem.Line!.Value, problem.Column!.Value);
            if (offset < 0) return $"{problem} is outside of the text.";
            if (string.IsNullOrEmpty(problem.Message)) return $"{problem} says nothing.";
            if (problem.Code == Malformed) continue;
            var start = places.StartOf(form == SerializationForm.Document ? 1 : problem.Line.Value);
            if (json is null || (form == SerializationForm.Lines && line != problem.Line))
            {
                line = problem.Line.Value;
                json = form == SerializationForm.Document ? PlainJson.Of(text, start) : PlainJson.Of(text[..places.EndOf(line)], start);
            }

            if (json.Fault >= 0 && (offset >= json.Fault || offset == json.FaultyName)) continue; // It was read after a repair.
            if (!json.Nodes.Any(node => (node.Start == offset || node.NameStart == offset) && IsAt(node, problem.Path, json))
                && !IsAtLine(problem, form, start, offset))
                return $"{problem} is not where its path leads.";
        }

        return null;
    }

    private static bool IsAtLine(Problem problem, SerializationForm form, int start, int offset) =>
        problem.Path == "$" && (form == SerializationForm.Lines || start == offset);

    // A path speaks of the model, where every list is one and short forms are long; the nearest value around it is its place in the text.
    private static bool IsAt(PlainNode node, string path, PlainJson json)
    {
        var whole = Loose(path);
        return Leads(Loose(node.Path), whole) && !json.Nodes.Any(child => child.Parent == node && child.Start != node.Start
            && Leads(Loose(child.Path), whole) && Loose(child.Path) != Loose(node.Path));
    }

    private static bool Leads(string to, string path) =>
        path.StartsWith(to, StringComparison.Ordinal) && (path.Length == to.Length || path[to.Length] is '.' or '[');

    private static string Loose(string path) => path.Replace("[0]", "", StringComparison.Ordinal);

    private static string? BrokenByWriting(ClaimSetReading reading, SerializationForm form)
    {
        var written = Write(reading.Set, form);
        var again = ClaimSetReader.Read(written, new ReadingOptions { Form = form });
        if (again.Set != reading.Set) return $"What is written is read otherwise: {Encoding.UTF8.GetString(written)}";
        if (!reading.HasErrors && again.HasErrors) return $"What is written has errors: {again.Problems[0]}";
        return Write(again.Set, form).AsSpan().SequenceEqual(written)
            ? null
            : $"What is written once is written otherwise: {Encoding.UTF8.GetString(written)}";
    }

    private static byte[] Write(ClaimSet set, SerializationForm form)
    {
        var output = new ArrayBufferWriter<byte>();
        ClaimSetWriter.Write(set, output, new WritingOptions { Form = form });
        return output.WrittenSpan.ToArray();
    }
}
