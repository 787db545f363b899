using FactTracker.PostgreSql.Sql;

namespace FactTracker.PostgreSql.Tests;

/// <summary>Values in statements.</summary>
public sealed class SqlTextTests
{
    [Fact]
    public void Value_becomes_a_parameter()
    {
        var hostile = "'; drop table versions; --";
        var sql = SqlText.Of($"select {hostile}, {7L}").Append($" where {hostile} = any({new[] { hostile }})");
        sql.ToString().Should().Be("select $1, $2 where $3 = any($4)");
    }

    [Fact]
    public void Indexed_text_has_whole_characters()
    {
        (string Text, string Expected)[] rows =
        [
            ("plain", "plain"), ("a\0b", "a\uFFFDb"), ("\uD800x", "\uFFFDx"), ("x\uDC00", "x\uFFFD"), ("😀", "😀"), ("", ""),
        ];
        foreach (var (text, expected) in rows) StoredText.OfIndexed(text).Should().Be(expected);
    }

    [Fact]
    public void Long_text_is_cut_between_characters()
    {
        StoredText.OfIndexed(new string('x', 399) + "😀").Should().Be(new string('x', 399));
        StoredText.OfIndexed(new string('x', 398) + "😀y").Should().Be(new string('x', 398) + "😀");
    }

    [Fact]
    public void Words_beyond_what_a_vector_holds_are_found_by_every_search()
    {
        var words = string.Join(' ', Enumerable.Range(0, 200_000).Select(number => $"word{number}"));
        WordVector.WordsOf(words).Should().Equal(WordVector.Beyond);
        WordVector.Query(["rent"], all: true)!.ToString().Should().Contain(WordVector.Beyond);
        WordVector.WordsOf("b a b").Should().Equal("a", "b");
    }

    [Fact]
    public void Star_alone_finds_everything()
    {
        WordVector.Query(["*"], all: true).Should().BeNull();
        WordVector.Query(["*", "rent"], all: false).Should().BeNull();
        WordVector.Query(["*", "rent"], all: true)!.ToString().Should().Contain("rent");
    }
}
