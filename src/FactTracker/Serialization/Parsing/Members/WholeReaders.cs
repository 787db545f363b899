using System.Diagnostics.CodeAnalysis;

namespace FactTracker.Serialization.Parsing;

/// <summary>Makes the readers of elements and of scalars readers of whole texts.</summary>
internal static class WholeReaders
{
    public static WholeReader<T> OfClass<T>(ElementReader<T> read)
        where T : class =>
        (ref reader, context, [MaybeNullWhen(false)] out value) => (value = read(ref reader, context)) is not null;

    public static WholeReader<T> OfStruct<T>(ScalarReader<T> read)
        where T : struct =>
        (ref reader, context, out value) =>
        {
            var found = read(ref reader, context);
            value = found.GetValueOrDefault();
            return found is not null;
        };
}
