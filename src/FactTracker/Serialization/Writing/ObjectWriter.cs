using System.Text;
using System.Text.Json;
using FactTracker.Json;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Serialization.Writing;

/// <summary>
/// Writes the members of one object: what there is in short form, no defaults, and at the end what the record keeps for others. A listed member
/// that was kept because it could not be read is written where nothing has taken its place; kept elements of a list follow the list's own.
/// </summary>
internal readonly struct ObjectWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly Extensions _kept;
    private readonly HashSet<string>? _written; // Only while something is kept that a member may have taken the place of.

    public ObjectWriter(Utf8JsonWriter json, Extensions kept)
    {
        _json = json;
        _kept = kept;
        _written = kept.Count == 0 ? null : new HashSet<string>(StringComparer.Ordinal);
        json.WriteStartObject();
    }

    public void Text(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null) return;
        Name(name);
        _json.WriteStringValue(value);
    }

    public void Text(ReadOnlySpan<byte> name, LateText value)
    {
        if (value.TryGetUtf8(out var utf8))
        {
            Name(name);
            _json.WriteStringValue(utf8);
        }
        else Text(name, value.Text);
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
        AmountWriter.Write(_json, amount);
    }

    public void Flag(ReadOnlySpan<byte> name, bool value)
    {
        if (!value) return;
        Name(name);
        _json.WriteBooleanValue(true);
    }

    public void Instant(ReadOnlySpan<byte> name, Instant? value)
    {
        if (value is not { } instant) return;
        Name(name);
        InstantWriter.Write(_json, instant);
    }

    public void Period(ReadOnlySpan<byte> name, Period? value)
    {
        if (value is not null) Text(name, PeriodPattern.Roundtrip.Format(value));
    }

    public void One<T>(ReadOnlySpan<byte> name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is null) return;
        Name(name);
        write(_json, value);
    }

    /// <summary>Writes a member that is always a list; an empty one is left out.</summary>
    public void List<T>(ReadOnlySpan<byte> name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (StartList(name, items.Count)) EndList(name, items, write);
    }

    /// <summary>Writes a member that may be empty and still says something.</summary>
    public void List<T>(ReadOnlySpan<byte> name, ValueList<T>? items, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (items is not { } list) return;
        Start(name);
        EndList(name, list, write);
    }

    /// <summary>Writes a member that is one thing, or a list of several.</summary>
    public void Several<T>(ReadOnlySpan<byte> name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (items.Single is { } single && Kept(name) is null) One(name, single, write);
        else List(name, items, write);
    }

    /// <summary>Writes an object of names and what is under them.</summary>
    public void Named<T>(ReadOnlySpan<byte> name, ValueList<T> items, Func<T, string> nameOf, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (items.IsEmpty) return;
        Name(name);
        _json.WriteStartObject();
        foreach (var item in items)
        {
            _json.WritePropertyName(nameOf(item));
            write(_json, item);
        }

        _json.WriteEndObject();
    }

    public void Raw(ReadOnlySpan<byte> name, RawJson? value)
    {
        if (value is not { } raw) return;
        Name(name);
        RawWriter.Write(_json, raw);
    }

    /// <summary>Begins a list unless it would be empty.</summary>
    public bool StartList(ReadOnlySpan<byte> name, int count)
    {
        if (count > 0) Start(name);
        return count > 0;
    }

    /// <summary>Ends a list, with the kept elements behind its own.</summary>
    public void EndList(ReadOnlySpan<byte> name)
    {
        foreach (var element in RawWriter.Elements(Kept(name)))
        {
            RawWriter.Write(_json, element);
        }

        _json.WriteEndArray();
    }

    /// <summary>Ends the object, with the kept members behind its own.</summary>
    public void End()
    {
        foreach (var extension in _kept.Members)
        {
            if (_written?.Contains(extension.Name) == true) continue;
            _json.WritePropertyName(extension.Name);
            RawWriter.Write(_json, extension.Value);
        }

        _json.WriteEndObject();
    }

    private RawJson? Kept(ReadOnlySpan<byte> name) => _kept.Count == 0 ? null : _kept[Encoding.UTF8.GetString(name)];

    private void Start(ReadOnlySpan<byte> name)
    {
        Name(name);
        _json.WriteStartArray();
    }

    private void EndList<T>(ReadOnlySpan<byte> name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        foreach (var item in items)
        {
            write(_json, item);
        }

        EndList(name);
    }

    private void Name(ReadOnlySpan<byte> name)
    {
        _written?.Add(Encoding.UTF8.GetString(name));
        _json.WritePropertyName(name);
    }
}
