using System.Text;
using System.Text.Json;
using CsCheck;
using FactTracker.Json;
using FactTracker.Serialization;
using FactTracker.Tests.Corpora;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Json.Cursor;

/// <summary>
/// The cursor against the platform's own reader: the same tokens at the same places, refused at the same one in the same words.
/// </summary>
public sealed class JsonCursorTests
{
    private static readonly byte[] Telling =
        [.. "{}[]\",:\\/-+.0123eEtrufalsn \t\r\n"u8, 0, 0x1F, 0x7F, 0x80, 0xC3, 0xED, 0xA0, 0xEF, 0xFF];

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("[1")]
    [InlineData("1/")]
    [InlineData("[truex]")]
    [InlineData("[-]")]
    [InlineData("[1.]")]
    [InlineData("[1e+]")]
    [InlineData("[01]")]
    [InlineData("{\"a\"")]
    [InlineData("{\"a\" : 1 , \"b\":[ ] } ")]
    [InlineData("{\"a\":1,}")]
    [InlineData("[1,]")]
    [InlineData("{\"a\":1]")]
    [InlineData("[1}")]
    [InlineData("{} {}")]
    [InlineData("[\"a string longer than sixteen bytes, with \\u0041 and \\\\ in it\"]")]
    [InlineData("[\"a string longer than sixteen bytes that never ends]")]
    [InlineData("[\"\\u12\"]")]
    [InlineData("[\"\\ud800\",\"\\ud83d\\ude00\",\"é\",\"\\x\"]")]
    public void The_tokens_are_those_of_the_platform(string json) => ShouldAgree(Encoding.UTF8.GetBytes(json));

    [Fact]
    public void The_cases_of_JSONTestSuite_give_the_tokens_of_the_platform()
    {
        foreach (var path in Directory.GetFiles(SharedData.PathOf("jsontestsuite/test_parsing")))
        {
            // What is larger is only deep, which has a test of its own.
            if (new FileInfo(path).Length < 10_000) ShouldAgree(File.ReadAllBytes(path));
        }
    }

    [Fact]
    public void Mutated_sets_give_the_tokens_of_the_platform()
    {
        var change = Gen.Select(Gen.Int[0, 1 << 20], Gen.Int[0, Telling.Length - 1].Select(i => Telling[i]), Gen.Int[0, 3]);
        Gen.Select(SetGen.Any, Gen.Bool, change.Array[1, 4]).Sample((set, indented, changes) =>
        {
            var text = Encoding.UTF8.GetBytes(set.ToJson(new WritingOptions { Indented = indented }));
            foreach (var (at, value, kind) in changes)
            {
                text = Changed(text, at % (text.Length + 1), value, kind);
            }

            ShouldAgree(text);
        }, iter: Effort.Tries(2_000));
    }

    [Fact]
    public void A_million_nested_lists_are_walked()
    {
        var text = new byte[2_000_000];
        text.AsSpan(0, 1_000_000).Fill((byte)'[');
        text.AsSpan(1_000_000).Fill((byte)']');
        var cursor = new JsonCursor(text);
        cursor.Read();
        cursor.Skip();
        cursor.BytesConsumed.Should().Be(text.Length);
        cursor.Read().Should().BeFalse();
    }

    [Fact]
    public void Objects_and_lists_are_told_apart_at_any_depth()
    {
        var text = new StringBuilder();
        for (var level = 0; level < 300; level++)
        {
            text.Append(level % 3 == 0 ? "{\"a\":" : "[");
        }

        text.Append('1');
        for (var level = 299; level >= 0; level--)
        {
            text.Append(level % 3 == 0 ? '}' : ']');
        }

        ShouldAgree(Encoding.UTF8.GetBytes(text.ToString()));
    }

    [Fact]
    public void Jumping_to_the_end_of_a_value_goes_on_as_skipping_does()
    {
        var text = "{\"a\":{\"b\":1},\"c\":[2]}"u8;
        var cursor = new JsonCursor(text);
        for (var i = 0; i < 3; i++) cursor.Read();
        cursor.JumpTo(text.IndexOf("}"u8) + 1);
        cursor.TokenType.Should().Be(JsonTokenType.EndObject);
        cursor.CurrentDepth.Should().Be(1);
        cursor.Read();
        Encoding.UTF8.GetString(cursor.ValueSpan).Should().Be("c");
    }

    private static void ShouldAgree(byte[] text) => TokenWalk.OfCursor(text).Should().Equal(TokenWalk.OfPlatform(text));

    private static byte[] Changed(byte[] text, int at, byte value, int kind) => kind switch
    {
        0 => [.. text[..at], value, .. text[at..]],
        1 when at < text.Length => [.. text[..at], .. text[(at + 1)..]],
        2 when at < text.Length => [.. text[..at], value, .. text[(at + 1)..]],
        _ => text[..at],
    };
}
