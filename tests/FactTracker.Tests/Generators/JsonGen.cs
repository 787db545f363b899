using System.Text.Json;
using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>JSON that nobody here understands: nested, with numbers no type holds, with names in any script.</summary>
internal static class JsonGen
{
    private static readonly Gen<string> Text = TextGen.Any.Select(text => JsonSerializer.Serialize(text));

    private static readonly Gen<string> Scalar = Gen.Frequency(
        (3, Text),
        (2, Gen.OneOf(
            "0", "-0", "1.0", "1e400", "-1E-7", "12345678901234567890123456789012345678901234567890", "3.141592653589793238462643383279")),
        (2, Gen.OneOf("true", "false", "null")),
        (1, Gen.OneOf("\"\\u0041\"", "\"\\/\"", "\"\\ud83d\\udc11\"", "{}", "[]", "[null]", "[[]]")));

    private static readonly string[] Names = ["geo:point", "geo:wkt", "note", "größe", "", "a\\u0062c", "@type"];

    /// <summary>Any value, nested at most three deep.</summary>
    public static Gen<RawJson> Any { get; } = Nested(3).Select(RawJson.Parse);

    /// <summary>An object whose members say nothing of the kind of value it might be.</summary>
    public static Gen<RawJson> Object { get; } = ObjectOf(Nested(2)).Select(RawJson.Parse);

    private static Gen<string> Nested(int depth) => depth == 0
        ? Scalar
        : Gen.Frequency(
            (3, Scalar), (1, ObjectOf(Nested(depth - 1))),
            (1, Nested(depth - 1).Array[0, 3].Select(items => $"[{string.Join(", ", items)}]")));

    private static Gen<string> ObjectOf(Gen<string> value) =>
        from names in Gen.Shuffle(Names, 0, 3)
        from values in value.Array[names.Length]
        select $"{{ {string.Join(" , ", names.Zip(values, (name, it) => $"\"{name}\" : {it}"))} }}";
}
