namespace FactTracker.Tests.Claims.Identity;

public sealed class DigestTests
{
    private const string Empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Fact]
    public void The_digest_of_nothing_is_the_known_one()
    {
        Digest.Of([]).ToString().Should().Be(Empty);
        Digest.Parse(Empty.ToUpperInvariant()).Should().Be(Digest.Of([]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("e3b0")]
    [InlineData("g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void What_is_no_digest_is_refused(string text)
    {
        Digest.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => Digest.Parse(text)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => new Digest([1, 2])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Digests_are_ordered_as_their_texts_are()
    {
        Digest[] digests = [.. Enumerable.Range(0, 100).Select(number => Digest.Of([(byte)number]))];

        digests.Order().Select(digest => digest.ToString()).Should().BeInAscendingOrder(StringComparer.Ordinal);
    }
}
