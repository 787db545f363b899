using System.Text;

namespace FactTracker.Dates;

/// <summary>Goes through a text once, copies or replaces its characters, and records each change.</summary>
internal sealed class Rewriter(RepairedText source)
{
    private readonly StringBuilder _text = new(source.Text.Length);
    private readonly List<int> _columns = new(source.Text.Length + 1);

    public int Place { get; private set; }

    public bool AtEnd => Place == source.Text.Length;

    public ReadOnlySpan<char> Rest => source.Text.AsSpan(Place);

    /// <summary>The character at a distance ahead, or behind when negative; 0 when there is none.</summary>
    public char Ahead(int distance) =>
        Place + distance is var place && place >= 0 && place < source.Text.Length ? source.Text[place] : '\0';

    public void Copy(int length)
    {
        for (var end = Place + length; Place < end; Place++) Put(source.Text[Place], source.Columns[Place]);
    }

    public void Replace(int length, string text, EdtfRepairCode code)
    {
        var column = source.Columns[Place];
        source.Repairs.Add(new EdtfRepair(code, column, source.Text.Substring(Place, length), text));
        Place += length;
        foreach (var character in text) Put(character, column);
    }

    public RepairedText Done()
    {
        Copy(source.Text.Length - Place);
        _columns.Add(source.Columns[^1]);
        return source with { Text = _text.ToString(), Columns = [.. _columns] };
    }

    private void Put(char character, int column)
    {
        _text.Append(character);
        _columns.Add(column);
    }
}
