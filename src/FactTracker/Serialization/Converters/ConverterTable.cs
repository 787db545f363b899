using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization.Converters;

/// <summary>Collects converters.</summary>
internal sealed class ConverterTable
{
    public Dictionary<Type, JsonConverter> Converters { get; } = [];

    public ConverterTable Add(Action<ConverterTable> add)
    {
        add(this);
        return this;
    }

    /// <summary>Adds a type that is read from a text.</summary>
    public void AddText<T>(EmbeddedReader<T> read, Action<Utf8JsonWriter, T> write, Func<T, string>? key = null) =>
        Converters.Add(typeof(T), new NativeConverter<T>(read, write, key));

    /// <summary>Adds a type of any form.</summary>
    public void AddWhole<T>(WholeReader<T> read, Action<Utf8JsonWriter, T> write, Func<T, string>? key = null) =>
        AddText(
            (text, [MaybeNullWhen(false)] out value, out problems) => SingleRecord.TryRead(text, read, out value, out problems),
            write,
            key);

    /// <summary>Adds a class.</summary>
    public void AddClass<T>(ElementReader<T> read, Action<Utf8JsonWriter, T> write, Func<T, string>? key = null)
        where T : class => AddWhole(WholeReaders.OfClass(read), write, key);

    /// <summary>Adds a class, and its list: an array, or a single element.</summary>
    public void AddWithList<T>(ElementReader<T> read, Action<Utf8JsonWriter, T> write, Func<T, string>? key = null)
        where T : class
    {
        AddClass(read, write, key);
        AddList<T, ValueList<T>>(read, write, list => list);
    }

    /// <summary>Adds a list: an array, or a single element. Null is the empty list.</summary>
    public void AddList<T, TList>(ElementReader<T> read, Action<Utf8JsonWriter, T> write, Func<ValueList<T>, TList> make)
        where T : class
        where TList : IEnumerable<T> =>
        AddWhole<TList>(
            (ref reader, context, [MaybeNullWhen(false)] out value) =>
            {
                var list = reader.TokenType == JsonTokenType.Null
                    ? default
                    : Lists.OneOrMany(ref reader, context, context.Lists.Of<T>(), read);
                value = make(list);
                return !context.IsRejected;
            },
            (json, list) =>
            {
                json.WriteStartArray();
                foreach (var item in list)
                {
                    write(json, item);
                }

                json.WriteEndArray();
            });

    /// <summary>Adds a struct.</summary>
    public void AddStruct<T>(ScalarReader<T> read, Action<Utf8JsonWriter, T> write, Func<T, string>? key = null)
        where T : struct => AddWhole(WholeReaders.OfStruct(read), write, key);

    /// <summary>Adds a struct whose default has no content and is null in JSON.</summary>
    public void AddWithNone<T>(ScalarReader<T> read, Action<Utf8JsonWriter, T> write, Func<T, string>? key = null)
        where T : struct, IEquatable<T> =>
        AddStruct(
            (ref reader, context) => reader.TokenType == JsonTokenType.Null ? default(T) : read(ref reader, context),
            (json, value) =>
            {
                if (value.Equals(default)) json.WriteNullValue();
                else write(json, value);
            },
            key);
}
