using System.Globalization;
using System.Text.Json;

namespace FactTracker.Mcp.Answers;

/// <summary>A part of a long answer: where it starts and how many items it has.</summary>
/// <param name="Start">The number of the first item, from 0.</param>
/// <param name="Size">The most items.</param>
internal readonly record struct Page(int Start, int Size)
{
    private const int Usual = 10, Most = 50;

    /// <summary>Reads <c>limit</c> and <c>cursor</c>.</summary>
    public static Page Of(CallArguments arguments) => new(
        PlaceOf(arguments.Text("cursor")), (int)(arguments.Number("limit", 1, Most) ?? Usual));

    /// <summary>Returns the place that a cursor means.</summary>
    /// <exception cref="CallException">It is no cursor of this server.</exception>
    public static int PlaceOf(string? cursor)
    {
        if (cursor is null) return 0;
        return int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? place
            : throw new CallException("The cursor is not one of this server. Leave it out to begin.");
    }

    /// <summary>Writes the items of the page as an array, the number of all, and the cursor of the next page where there is one.</summary>
    public void Write<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteNumber("total"u8, items.Count);
        json.WriteStartArray(name);
        for (var at = Start; at < items.Count && at - Start < Size; at++)
        {
            write(items[at]);
        }

        json.WriteEndArray();
        if (Start + (long)Size < items.Count)
            json.WriteString("next"u8, (Start + Size).ToString(CultureInfo.InvariantCulture));
    }
}
