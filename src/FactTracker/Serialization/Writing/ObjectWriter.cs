using System.Text;
using System.Text.Json;
using FactTracker.Json;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Serialization.Writing;

/// <summary>
/// Writes the members of one object in short form, without defaults, and at the end the extensions of the record. A listed member that was
/// kept because it could not be read is written unless the record has a value for it. Kept elements of a list are written after the
/// elements of the list.
/// </summary>
internal readonly struct ObjectWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly Extensions _kept;
    private readonly HashSet<string>? _written; // Null unless the record can keep members that could not be read.

    public ObjectWriter(Utf8JsonWriter json, Extensions kept)
    {
        _json = json;
        _kept = kept;
        _written = HasMembers(kept) ? new HashSet<string>(StringComparer.Ordinal) : null;
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

    /// <summary>Writes a member that is always a list. An empty list is left out.</summary>
    public void List<T>(ReadOnlySpan<byte> name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (StartList(name, items.Count)) EndList(name, items, write);
    }

    /// <summary>Writes a member that is a list whose empty value has a meaning of its own.</summary>
    public void List<T>(ReadOnlySpan<byte> name, ValueList<T>? items, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (items is not { } list) return;
        Start(name);
        EndList(name, list, write);
    }

    /// <summary>Writes a member that is a single value or a list.</summary>
    public void Several<T>(ReadOnlySpan<byte> name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (items.Single is { } single && Kept(name) is null) One(name, single, write);
        else List(name, items, write);
    }

    /// <summary>Writes a member that is an object of names and values.</summary>
    public void Named<T>(ReadOnlySpan<byte> name, ValueList<T> items, Func<T, string> nameOf, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (items.IsEmpty) return;
        Name(name);
        WriteNamed(_json, items, nameOf, write);
    }

    /// <summary>Writes an object of names and values.</summary>
    public static void WriteNamed<T>(Utf8JsonWriter json, ValueList<T> items, Func<T, string> nameOf, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        json.WriteStartObject();
        foreach (var item in items)
        {
            json.WritePropertyName(nameOf(item));
            write(json, item);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes the ends of a range.</summary>
    public void Bounds(Bound? lower, Bound? upper)
    {
        Amount("lower"u8, lower?.Value);
        Amount("upper"u8, upper?.Value);
        Flag("lowerExcluded"u8, lower?.Excluded ?? false);
        Flag("upperExcluded"u8, upper?.Excluded ?? false);
    }

    public void Raw(ReadOnlySpan<byte> name, RawJson? value)
    {
        if (value is not { } raw) return;
        Name(name);
        RawWriter.Write(_json, raw);
    }

    /// <summary>Starts a list unless it would be empty.</summary>
    public bool StartList(ReadOnlySpan<byte> name, int count)
    {
        if (count > 0) Start(name);
        return count > 0;
    }

    /// <summary>Ends a list after writing its kept elements.</summary>
    public void EndList(ReadOnlySpan<byte> name)
    {
        if (_written is not null)
        {
            foreach (var element in RawWriter.Elements(Kept(name)))
            {
                RawWriter.Write(_json, element);
            }
        }

        _json.WriteEndArray();
    }

    /// <summary>Ends the object after writing its kept members.</summary>
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

    private RawJson? Kept(ReadOnlySpan<byte> name) => _written is null ? null : _kept[Encoding.UTF8.GetString(name)];

    // No member that the format defines has a colon in its name.
    private static bool HasMembers(Extensions kept)
    {
        foreach (var extension in kept.Members)
        {
            if (!extension.Name.Contains(':', StringComparison.Ordinal)) return true;
        }

        return false;
    }

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
