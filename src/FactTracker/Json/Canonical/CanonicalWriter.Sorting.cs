using System.Text;

namespace FactTracker.Json;

// Sorts what has been written: the elements of lists without an order, and members whose order is not known beforehand.
internal sealed partial class CanonicalWriter
{
    private const int FirstParts = 32;
    private const int None = -1;
    private readonly Comparison<Part> _byText;
    private readonly Comparison<Part> _byName;
    private Part[] _parts = new Part[FirstParts];
    private int _partCount;
    private byte[] _spare = [];
    private int _depth; // How many objects and lists are open.
    private int _deepest = None; // The greatest depth at which an object or list began, or none.

    /// <summary>How many objects and lists are open.</summary>
    public int Depth => _depth;

    /// <summary>Where the members that are written from now on begin, for <see cref="EndSorted"/>.</summary>
    public int Mark => _partCount;

    /// <summary>Writes values in the order of their canonical text, byte by byte; one alone as itself.</summary>
    public void Sorted<T>(ValueList<T> items, Action<CanonicalWriter, T> write)
        where T : class
    {
        if (items.Single is { } single)
        {
            write(this, single);
            return;
        }

        StartList();
        Elements(items, write);
        EndList();
    }

    /// <summary>Writes elements of the open list in the order of their canonical text, byte by byte.</summary>
    /// <remarks>
    /// An element's place follows from its text alone, however deep the list is nested; only what is nested so deep that it is not
    /// rewritten makes the one text differ from the other.
    /// </remarks>
    public void Elements<T>(ValueList<T> items, Action<CanonicalWriter, T> write)
        where T : class
    {
        var (depth, deepest, mark, start) = (_depth, _deepest, _partCount, _length);
        (_depth, _deepest) = (0, None);
        for (var i = 0; i < items.Count; i++)
        {
            Separate();
            Push(new Part(_length) { Item = i });
            write(this, items[i]);
        }

        (_depth, var reach) = (depth, depth + _deepest);
        _deepest = Math.Max(deepest, reach);
        var isSorted = Sort(mark, _byText);
        if (reach >= CanonicalJson.MostDepth) Rewrite(items, write, mark, start);
        else if (!isSorted) Rearrange(mark);
        _partCount = mark;
    }

    /// <summary>Writes the name of a member that will be sorted. It needs no escapes.</summary>
    public void SortedName(ReadOnlySpan<byte> name)
    {
        Separate();
        Push(new Part(_length) { NameEnd = _length + 1 + name.Length });
        PlainName(name);
    }

    /// <summary>Writes the name of a member that will be sorted.</summary>
    public void SortedName(string name)
    {
        Separate();
        var start = _length;
        Text(name);
        Push(new Part(start) { NameEnd = _length - 1, Name = name.AsSpan().ContainsAny(Escaped) ? name : null });
        Byte((byte)':');
    }

    /// <summary>Writes the name of a member that will be sorted, unchanged.</summary>
    /// <param name="escaped">The text between its quotation marks.</param>
    /// <param name="name">The name by which it is sorted, where that is not the text itself.</param>
    public void SortedName(ReadOnlySpan<byte> escaped, string? name)
    {
        Separate();
        Push(new Part(_length) { NameEnd = _length + 1 + escaped.Length, Name = name });
        PlainName(escaped);
    }

    /// <summary>Whether a member with a name has been written.</summary>
    /// <param name="from">The mark at which the members begin.</param>
    /// <param name="to">The mark at which those that count end.</param>
    /// <param name="name">The name.</param>
    public bool HasName(int from, int to, ReadOnlySpan<char> name)
    {
        for (var i = from; i < to; i++)
        {
            if (Ascii.Equals(NameOf(_parts[i]), name)) return true;
        }

        return false;
    }

    /// <summary>Sorts the members of the open object by the UTF-16 units of their names, and closes it.</summary>
    /// <param name="mark">The mark at which its members begin.</param>
    /// <returns>A name that occurs twice; null if there is none. Both are kept, in the order in which they were written.</returns>
    public string? EndSorted(int mark)
    {
        if (!Sort(mark, _byName)) Rearrange(mark);
        var doubled = Doubled(mark);
        _partCount = mark;
        EndObject();
        return doubled;
    }

    private void Start(byte bracket)
    {
        _deepest = Math.Max(_deepest, _depth);
        _depth++;
        Byte(bracket);
    }

    private void End(byte bracket)
    {
        _depth--;
        Byte(bracket);
    }

    private void Push(Part part)
    {
        if (_partCount == _parts.Length) Array.Resize(ref _parts, _parts.Length * 2);
        _parts[_partCount++] = part;
    }

    // Whether they were in order already. Each part ends before the comma of the next one.
    private bool Sort(int mark, Comparison<Part> order)
    {
        var parts = _parts.AsSpan(mark, _partCount - mark);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i].End = i + 1 < parts.Length ? parts[i + 1].Start - 1 : _length;
        }

        for (var i = 1; i < parts.Length; i++)
        {
            if (order(parts[i - 1], parts[i]) <= 0) continue;
            parts.Sort(order);
            return false;
        }

        return true;
    }

    // The parts are next to each other, with a comma between, before and after.
    private void Rearrange(int mark)
    {
        var parts = _parts.AsSpan(mark, _partCount - mark);
        var start = int.MaxValue;
        foreach (var part in parts)
        {
            start = Math.Min(start, part.Start);
        }

        var length = _length - start;
        if (_spare.Length < length) _spare = new byte[_output.Length];
        _output.AsSpan(start, length).CopyTo(_spare);
        _length = start;
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) _output[_length++] = (byte)',';
            var text = _spare.AsSpan(parts[i].Start - start, parts[i].End - parts[i].Start);
            text.CopyTo(_output.AsSpan(_length));
            if (parts[i].NameEnd > 0) parts[i].NameEnd += _length - parts[i].Start;
            (parts[i].Start, parts[i].End) = (_length, _length + text.Length);
            _length += text.Length;
        }
    }

    private void Rewrite<T>(ValueList<T> items, Action<CanonicalWriter, T> write, int mark, int start)
        where T : class
    {
        _length = start;
        for (var i = 0; i < items.Count; i++)
        {
            Separate();
            write(this, items[_parts[mark + i].Item]);
        }
    }

    private string? Doubled(int mark)
    {
        for (var i = mark + 1; i < _partCount; i++)
        {
            if (NamesInOrder(_parts[i - 1], _parts[i]) == 0) return _parts[i].Name ?? Encoding.UTF8.GetString(NameOf(_parts[i]));
        }

        return null;
    }

    private int CompareTexts(Part one, Part other)
    {
        var order = _output.AsSpan(one.Start, one.End - one.Start).SequenceCompareTo(_output.AsSpan(other.Start, other.End - other.Start));
        return order != 0 ? order : one.Start - other.Start;
    }

    private int CompareNames(Part one, Part other)
    {
        var order = NamesInOrder(one, other);
        return order != 0 ? order : one.Start - other.Start;
    }

    private int NamesInOrder(Part one, Part other) => one.Name is null && other.Name is null
        ? Utf16Order.Compare(NameOf(one), NameOf(other))
        : string.CompareOrdinal(
            one.Name ?? Encoding.UTF8.GetString(NameOf(one)), other.Name ?? Encoding.UTF8.GetString(NameOf(other)));

    private ReadOnlySpan<byte> NameOf(Part part) => _output.AsSpan((part.Start + 1)..part.NameEnd);

    // Where an element or a member stands, which name it has, and which of the items it is.
    private struct Part(int start)
    {
        public int Start = start;
        public int End;
        public int NameEnd;
        public int Item;
        public string? Name; // Where the name is not its written text.
    }
}
