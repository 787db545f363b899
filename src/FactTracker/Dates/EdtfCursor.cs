namespace FactTracker.Dates;

/// <summary>A position in a text. It keeps the first failure, which is the farthest point the parser reached.</summary>
internal ref struct EdtfCursor(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;

    public int Place { get; private set; }

    public EdtfError Error { get; private set; }

    public readonly bool AtEnd => Place == _text.Length;

    /// <summary>The character at the position, or 0 at the end.</summary>
    public readonly byte Here => Place < _text.Length ? _text[Place] : (byte)0;

    public readonly byte Ahead(int distance) => Place + distance < _text.Length ? _text[Place + distance] : (byte)0;

    /// <summary>The rest of the text.</summary>
    public readonly ReadOnlySpan<byte> Rest => _text[Place..];

    public readonly ReadOnlySpan<byte> From(int place) => _text[place..Place];

    public bool Take(byte expected)
    {
        if (Here != expected || AtEnd) return false;
        Place++;
        return true;
    }

    public void Skip(int length) => Place += length;

    /// <summary>Consumes the two dots of an open end.</summary>
    public bool TakeDots()
    {
        if (Here != '.' || Ahead(1) != '.') return false;
        Place += 2;
        return true;
    }

    /// <summary>Consumes a decimal digit and returns its value, or returns -1.</summary>
    public int TakeDigit() => char.IsAsciiDigit((char)Here) ? _text[Place++] - '0' : -1;

    public EdtfQualifier TakeQualifier()
    {
        var qualifier = QualifierOf(Here);
        if (qualifier != EdtfQualifier.None) Place++;
        return qualifier;
    }

    /// <summary>The qualifier that a character stands for, or none.</summary>
    public static EdtfQualifier QualifierOf(byte character) => character switch
    {
        (byte)'?' => EdtfQualifier.Uncertain,
        (byte)'~' => EdtfQualifier.Approximate,
        (byte)'%' => EdtfQualifier.Both,
        _ => EdtfQualifier.None,
    };

    /// <summary>Fails at the current position because something else was expected.</summary>
    public bool Expect(string what) => Fail(AtEnd ? EdtfErrorCode.UnexpectedEnd : EdtfErrorCode.Unexpected, Place, $"expected {what}.");

    /// <summary>Fails at the given position.</summary>
    public bool Fail(EdtfErrorCode code, int place, string message)
    {
        Error = new EdtfError(code, place + 1, message);
        return false;
    }
}
