using System.Text;
using FactTracker.History;

namespace FactTracker.Tests.History.Fingerprints;

public sealed class AssertionUuidsTests
{
    private static readonly Guid Dns = new("6ba7b810-9dad-11d1-80b4-00c04fd430c8"); // RFC 9562, section 6.6.
    private static readonly Guid Url = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    [Fact]
    public void The_example_of_RFC_9562_comes_out() =>
        NameUuid.Of(Dns, "www.example.com"u8).Should().Be(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"), "its appendix A.4 says so");

    [Fact]
    public void The_namespace_is_made_as_documented() =>
        NameUuid.Of(Url, "urn:facttracker:assertion"u8).Should().Be(AssertionUuids.Namespace);

    [Fact]
    public void The_name_is_the_fingerprint_in_hexadecimal_digits()
    {
        var claim = new Claim("c") { Subject = ["China"], Property = "area", Value = [9.6m] };

        claim.AssertionUuid().Should().Be(NameUuid.Of(AssertionUuids.Namespace, Encoding.ASCII.GetBytes(claim.Fingerprint().ToString())));
        claim.AssertionUuid().Version.Should().Be(5);
    }

    [Fact]
    public void Claims_that_assert_the_same_have_one_UUID()
    {
        var claim = new Claim("c") { Subject = ["China"], Property = "area", Value = [9.6m] };

        (claim with { Id = "d", Notes = "n", Citations = ["s"] }).AssertionUuid().Should().Be(claim.AssertionUuid());
        (claim with { Value = [9.7m] }).AssertionUuid().Should().NotBe(claim.AssertionUuid());
    }
}
