using System.Globalization;
using System.Text;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>
/// The shape of a path: its text, with holes for the place of its record and the first two indexes within that.
/// </summary>
/// <param name="list">The list that the record is in.</param>
/// <param name="parts">The text between the holes.</param>
/// <param name="isOpen">Whether the shape is only the beginning of a path, and the words of the loss begin with the rest.</param>
internal sealed class LossShape(RecordList list, string[] parts, bool isOpen)
{
    private const int MostMessages = 64; // Beyond them, each loss has its own.
    private readonly Dictionary<string, LossTemplate> _templates = new(StringComparer.Ordinal);
    private LossTemplate? _last;
    private LossTemplate? _varied;

    /// <summary>The list that the record is in.</summary>
    public RecordList List { get; } = list;

    /// <summary>Whether the shape is only the beginning of a path, and the words of the loss begin with the rest.</summary>
    public bool IsOpen { get; } = isOpen;

    /// <summary>Whether the path is that of a record.</summary>
    public bool IsRecord { get; } = !isOpen && list != RecordList.None && parts is [_, "]"];

    /// <summary>The number of indexes within the record.</summary>
    public int InnerHoles { get; } = Math.Max(0, parts.Length - 2);

    /// <summary>Returns the template of a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="all">The templates of all shapes, to which one may be added.</param>
    public LossTemplate TemplateOf(string message, List<LossTemplate> all)
    {
        // Messages that are repeated are mostly the same object.
        if (_last is { } last && ReferenceEquals(last.Words, message)) return last;
        if (_templates.TryGetValue(message, out var known)) return _last = known;
        if (IsOpen || _templates.Count >= MostMessages) return _varied ??= Added(isVaried: true);
        known = Added(isVaried: false);
        _templates.Add(message, known);
        return _last = known;

        LossTemplate Added(bool isVaried)
        {
            var template = new LossTemplate(all.Count, this, message, isVaried);
            all.Add(template);
            return template;
        }
    }

    /// <summary>Returns the path of a loss, as far as the shape has it.</summary>
    public string PathOf(PackedLoss loss) => parts.Length switch
    {
        1 => parts[0],
        2 => string.Create(CultureInfo.InvariantCulture, $"{parts[0]}{loss.Place}{parts[1]}"),
        3 => string.Create(CultureInfo.InvariantCulture, $"{parts[0]}{loss.Place}{parts[1]}{loss.First}{parts[2]}"),
        _ => string.Create(
            CultureInfo.InvariantCulture, $"{parts[0]}{loss.Place}{parts[1]}{loss.First}{parts[2]}{loss.Second}{parts[3]}"),
    };

    /// <summary>Returns the rest of a path of which an open shape has the beginning.</summary>
    public string RestOf(JsonPath path)
    {
        var text = path.ToString();
        return text[(List == RecordList.None ? parts[0].Length : text.IndexOf(']', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>Returns the text of a path, divided at its holes.</summary>
    public static string[] PartsOf(JsonPath path)
    {
        var isInList = PathShapes.ListOf(path) != RecordList.None;
        var parts = new List<string>();
        var text = new StringBuilder("$");
        foreach (var step in path.Steps())
        {
            if (step.Name is null && isInList && parts.Count < PathShapes.MostHoles)
            {
                parts.Add(text.Append('[').ToString());
                text.Clear().Append(']');
            }
            else
            {
                text.Append(step.StepText);
            }
        }

        parts.Add(text.ToString());
        return [.. parts];
    }

    /// <summary>Returns the open shape of all paths into a list.</summary>
    public static LossShape Open(RecordList list) => new(
        list, list == RecordList.None ? ["$"] : PartsOf(JsonPath.Root.Member(RecordLists.NameOf(list)).At(0)), isOpen: true);
}
