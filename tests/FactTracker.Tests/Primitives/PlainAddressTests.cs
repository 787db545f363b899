namespace FactTracker.Tests.Primitives;

public sealed class PlainAddressTests
{
    [Theory]
    [InlineData("scheme", "http://a.example/x", "https://a.example/x")]
    [InlineData("www and case of the host", "https://WWW.A.example/x", "https://a.example/x")]
    [InlineData("a mobile host", "https://m.a.example/x", "https://a.example/x")]
    [InlineData("a mobile host in words", "https://mobile.a.example/x", "https://www.a.example/x")]
    [InlineData("a mobile host within", "https://en.m.wikipedia.org/wiki/China", "https://en.wikipedia.org/wiki/China")]
    [InlineData("an AMP host", "https://amp.a.example/x", "https://a.example/x")]
    [InlineData("a mobile host under a registry", "https://m.a.co.uk/x", "https://a.co.uk/x")]
    [InlineData("AMP behind the article", "https://a.example/2020/some-headline/amp/", "https://a.example/2020/some-headline")]
    [InlineData("AMP before the article", "https://a.example/amp/news/story-12", "https://a.example/news/story-12")]
    [InlineData("AMP as an ending", "https://a.example/story.amp.html", "https://a.example/story.html")]
    [InlineData("AMP as a parameter", "https://a.example/x?amp=1&id=3", "https://a.example/x?id=3")]
    [InlineData("AMP as a bare parameter", "https://a.example/x?amp", "https://a.example/x")]
    [InlineData("AMP as a kind of output", "https://a.example/x?outputType=amp", "https://a.example/x")]
    [InlineData("the AMP viewer", "https://www.google.com/amp/s/a.example/x", "https://a.example/x")]
    [InlineData("the AMP viewer of a country", "https://www.google.co.uk/amp/a.example/x?id=1", "http://a.example/x?id=1")]
    [InlineData("the AMP cache", "https://a-example.cdn.ampproject.org/c/s/a.example/x?usqp=mq331AQ", "https://a.example/x")]
    [InlineData("a slash at the end", "https://a.example/x/", "https://a.example/x")]
    [InlineData("the root", "https://a.example/", "https://a.example")]
    [InlineData("an index file", "https://a.example/x/index.html", "https://a.example/x/")]
    [InlineData("an index file that asks", "https://a.example/index.php?id=3", "https://a.example/?id=3")]
    [InlineData("a default port", "https://a.example:443/x", "http://a.example:80/x")]
    [InlineData("a fragment", "https://a.example/x#part", "https://a.example/x")]
    [InlineData("utm", "https://a.example/x?utm_source=m&utm_medium=n", "https://a.example/x")]
    [InlineData("clicks of networks", "https://a.example/x?fbclid=1&gclid=2&msclkid=3&id=4", "https://a.example/x?id=4")]
    [InlineData("newsletters", "https://a.example/x?mc_cid=1&mc_eid=2&_hsenc=3", "https://a.example/x")]
    [InlineData("the order of parameters", "https://a.example/x?b=2&a=1", "https://a.example/x?a=1&b=2")]
    public void Addresses_of_one_page_are_the_same(string why, string one, string other) =>
        PlainAddress.Of(new Url(one)).Should().NotBeNull().And.Be(PlainAddress.Of(new Url(other)), why);

    [Theory]
    [InlineData("a parameter that chooses", "https://a.example/x?id=1", "https://a.example/x?id=2")]
    [InlineData("a parameter of one alone", "https://a.example/x?page=2", "https://a.example/x")]
    [InlineData("a path in another case", "https://a.example/X", "https://a.example/x")]
    [InlineData("another host", "https://news.a.example/x", "https://a.example/x")]
    [InlineData("a site named m", "https://m.co/x", "https://co/x")]
    [InlineData("a site named m under a registry", "https://m.co.uk/x", "https://www.co.uk/x")]
    [InlineData("a site named mobile", "https://mobile.example/x", "https://example/x")]
    [InlineData("a page about amplifiers", "https://a.example/guitars/amp", "https://a.example/guitars")]
    [InlineData("another port", "https://a.example:8080/x", "https://a.example/x")]
    [InlineData("a program", "https://a.example/#/one", "https://a.example/#/two")]
    [InlineData("numbers", "http://10.0.0.1/x", "http://0.0.1/x")]
    [InlineData("a parameter that only begins so", "https://a.example/?ampere=1", "https://a.example/")]
    [InlineData("a search at Google", "https://www.google.com/search?q=a", "https://www.google.com/amp")]
    public void Addresses_of_different_pages_are_different(string why, string one, string other) =>
        PlainAddress.Of(new Url(one)).Should().NotBe(PlainAddress.Of(new Url(other)), why);

    [Theory]
    [InlineData("about:blank")]
    [InlineData("ftp://a.example/x")]
    [InlineData("www.a.example")]
    public void Other_addresses_have_none(string address) => PlainAddress.Of(new Url(address)).Should().BeNull();
}
