using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Shared.Kept;

public sealed class KeptIdTests
{
    [Theory]
    [InlineData("smith2020", true, "a key that can be an id is one")]
    [InlineData("a\tb", false, "an id has no control characters")]
    [InlineData(" ", false, "an id is not blank")]
    [InlineData(null, false, "there is none")]
    public void A_key_becomes_an_id(string? key, bool asItStands, string why)
    {
        var (id, _) = KeptId.Of("x:", key, "content");

        (id.Text == key).Should().Be(asItStands, why);
        if (!asItStands) id.Text.Should().StartWith("x-", why);
    }

    [Theory]
    [InlineData("smith2020")]
    [InlineData("a\tb")]
    public void The_key_is_found_again(string key)
    {
        var (id, kept) = KeptId.Of("x:", key, "content");

        KeptId.KeyOf("x:", new Source(id) { Extensions = kept }).Should().Be(key);
    }

    [Fact]
    public void A_key_that_is_kept_of_another_id_is_not_its_key()
    {
        var (_, kept) = KeptId.Of("x:", "a\tb", "content");

        KeptId.KeyOf("x:", new Source("renamed") { Extensions = kept }).Should().Be("renamed");
    }

    [Fact]
    public void The_same_content_makes_the_same_id() =>
        KeptId.Of("x:", null, "content").Id.Should().Be(KeptId.Of("x:", " ", "content").Id).And.NotBe(KeptId.Of("x:", null, "other").Id);
}
