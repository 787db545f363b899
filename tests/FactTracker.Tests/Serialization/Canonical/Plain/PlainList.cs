using System.Buffers;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Tests.Serialization.Canonical.Plain;

/// <summary>Puts the items of a list without an order into that of their canonical texts.</summary>
internal static class PlainList
{
    /// <summary>The items in their canonical content and order.</summary>
    /// <param name="items">The items.</param>
    /// <param name="content">Gives an item its canonical content.</param>
    /// <param name="write">Writes an item in the native format.</param>
    public static ValueList<T> Sorted<T>(ValueList<T> items, Func<T, T> content, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (items.Count < 2) return Each(items, content);
        var texts = new List<(byte[] Text, T Item)>(items.Count);
        foreach (var item in items)
        {
            var made = content(item);
            texts.Add((TextOf(made, write), made));
        }

        texts.Sort((one, other) => one.Text.AsSpan().SequenceCompareTo(other.Text));
        return ValueList.Adopt<T>([.. texts.Select(pair => pair.Item)]);
    }

    /// <summary>The items in their canonical content, in the order in which they stand.</summary>
    public static ValueList<T> Each<T>(ValueList<T> items, Func<T, T> content)
        where T : class => ValueList.Adopt<T>([.. items.Select(content)]);

    /// <summary>The canonical text of something that is in its canonical content.</summary>
    public static byte[] TextOf<T>(T item, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: false))
        {
            write(json, item);
        }

        return PlainTree.Of(buffer.WrittenSpan);
    }
}
