using System.Text;
using FactTracker.Claims;
using FactTracker.Json;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Serialization.Canonical;

/// <summary>
/// Writes the members of one object in canonical form. The caller writes them in the order of their names; where the record keeps members
/// of its own, all of them are sorted at the end. A listed member that was kept because it could not be read is written unless the record
/// has a value for it, and kept elements of a list follow the elements of the list, as in the native form.
/// </summary>
internal readonly ref struct CanonicalObject
{
    private readonly CanonicalWriter _json;
    private readonly Extensions _kept;
    private readonly int _mark;

    public CanonicalObject(CanonicalWriter json, Extensions kept)
    {
        _json = json;
        _kept = kept;
        _mark = json.Mark;
        json.StartObject();
    }

    public void Text(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null) return;
        Name(name);
        _json.Text(value);
    }

    public void Text(ReadOnlySpan<byte> name, LateText value)
    {
        if (value.TryGetUtf8(out var utf8))
        {
            Name(name);
            _json.Text(utf8);
        }
        else Text(name, value.Text);
    }

    /// <summary>Writes a language tag in lower case, as tags are compared without regard to case.</summary>
    public void Language(ReadOnlySpan<byte> name, LanguageTag? language)
    {
        if (language is { } tag) Text(name, LanguageIdentity.Of(tag));
    }

    public void Word<TWord>(ReadOnlySpan<byte> name, TWord? word, TWord? byDefault = null)
        where TWord : Word<TWord>, IWordList<TWord>
    {
        if (word is not null && word != byDefault) Text(name, word.Name);
    }

    public void Amount(ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is not { } amount) return;
        Name(name);
        _json.Amount(amount);
    }

    public void Flag(ReadOnlySpan<byte> name, bool value)
    {
        if (!value) return;
        Name(name);
        _json.Flag(true);
    }

    public void Instant(ReadOnlySpan<byte> name, Instant? value)
    {
        if (value is not { } instant) return;
        Name(name);
        Span<byte> text = stackalloc byte[InstantWriter.PlainLength];
        if (InstantWriter.TryPlain(instant, text)) _json.Quoted(text);
        else _json.Text(InstantPattern.ExtendedIso.Format(instant));
    }

    public void Period(ReadOnlySpan<byte> name, Period? value)
    {
        if (value is not null) Text(name, PeriodPattern.Roundtrip.Format(value));
    }

    public void Date(ReadOnlySpan<byte> name, Edtf date)
    {
        Name(name);
        CanonicalDate.Write(_json, date);
    }

    public void One<T>(ReadOnlySpan<byte> name, T? value, Action<CanonicalWriter, T> write)
        where T : class
    {
        if (value is null) return;
        Name(name);
        write(_json, value);
    }

    /// <summary>Writes a member that is always a list, sorted. An empty list is left out.</summary>
    public void List<T>(ReadOnlySpan<byte> name, ValueList<T> items, Action<CanonicalWriter, T> write)
        where T : class
    {
        if (items.IsEmpty) return;
        Name(name);
        _json.StartList();
        _json.Elements(items, write);
        EndList(name);
    }

    /// <summary>Writes a member that is a list whose empty value has a meaning of its own, sorted.</summary>
    public void List<T>(ReadOnlySpan<byte> name, ValueList<T>? items, Action<CanonicalWriter, T> write)
        where T : class
    {
        if (items is not { } list) return;
        Name(name);
        _json.StartList();
        _json.Elements(list, write);
        EndList(name);
    }

    /// <summary>Writes a member that is a list whose order has a meaning.</summary>
    public void Ordered<T>(ReadOnlySpan<byte> name, ValueList<T> items, Action<CanonicalWriter, T> write)
        where T : class
    {
        if (items.IsEmpty) return;
        Name(name);
        _json.StartList();
        foreach (var item in items)
        {
            _json.Separate();
            write(_json, item);
        }

        EndList(name);
    }

    /// <summary>Writes a member that is a single value or a list, sorted.</summary>
    public void Several<T>(ReadOnlySpan<byte> name, ValueList<T> items, Action<CanonicalWriter, T> write)
        where T : class
    {
        if (items.Single is { } single && Kept(name) is null) One(name, single, write);
        else List(name, items, write);
    }

    /// <summary>Writes a member that is an object of names and values.</summary>
    public void Named<T>(ReadOnlySpan<byte> name, ValueList<T> items, Func<T, string> nameOf, Action<CanonicalWriter, T> write)
        where T : class
    {
        if (items.IsEmpty) return;
        Name(name);
        WriteNamed(_json, items, nameOf, write);
    }

    /// <summary>Writes an object of names and values.</summary>
    public static void WriteNamed<T>(CanonicalWriter json, ValueList<T> items, Func<T, string> nameOf, Action<CanonicalWriter, T> write)
        where T : class
    {
        var mark = json.Mark;
        json.StartObject();
        foreach (var item in items)
        {
            json.SortedName(nameOf(item));
            write(json, item);
        }

        json.EndSorted(mark);
    }

    public void Raw(ReadOnlySpan<byte> name, RawJson value)
    {
        Name(name);
        CanonicalJson.WriteExact(_json, value.AsUtf8());
    }

    /// <summary>Ends the object after writing its kept members.</summary>
    public void End()
    {
        if (_kept.Count == 0)
        {
            _json.EndObject();
            return;
        }

        var written = _json.Mark;
        foreach (var extension in _kept.Members)
        {
            if (_json.HasName(_mark, written, extension.Name)) continue;
            _json.SortedName(extension.Name);
            CanonicalJson.WriteExact(_json, extension.Value.AsUtf8());
        }

        _json.EndSorted(_mark);
    }

    private void EndList(ReadOnlySpan<byte> name)
    {
        foreach (var element in RawWriter.Elements(Kept(name)))
        {
            _json.Separate();
            CanonicalJson.WriteExact(_json, element.AsUtf8());
        }

        _json.EndList();
    }

    private RawJson? Kept(ReadOnlySpan<byte> name) => _kept.Count == 0 ? null : _kept[Encoding.UTF8.GetString(name)];

    private void Name(ReadOnlySpan<byte> name)
    {
        if (_kept.Count == 0) _json.Name(name);
        else _json.SortedName(name);
    }
}
