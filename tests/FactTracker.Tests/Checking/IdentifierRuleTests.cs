using static FactTracker.Tests.Checking.CheckRow;

namespace FactTracker.Tests.Checking;

public sealed class IdentifierRuleTests
{
    public static TheoryData<CheckRow> Rows =>
    [
        With("an ISBN of 13 digits", "isbn", "978-0-306-40615-7"),
        With("a wrong digit in it", "isbn", "978-0-306-40616-7", "FT0607 $.sources[0].identifiers.isbn[0] 978-0-306-40616-7"),
        With("two digits of it swapped", "isbn", "978-0-360-40615-7", "FT0607 $.sources[0].identifiers.isbn[0] 978-0-360-40615-7"),
        With("an ISBN of 10 digits", "isbn", "0-306-40615-2"),
        With("one that ends in X", "isbn", "0-8044-2957-X"),
        With("a wrong check digit", "isbn", "0-306-40615-3", "FT0607 $.sources[0].identifiers.isbn[0] 0-306-40615-3"),
        With("an ISBN with its name and a remark", "ISBN", "ISBN 978 0 306 40615 7 (print)"),
        With("an ISBN that lost a digit", "isbn", "978-0-306-4061-7", "FT0608 $.sources[0].identifiers.isbn[0] 978-0-306-4061-7"),
        With("words", "isbn", "unknown", "FT0608 $.sources[0].identifiers.isbn[0] unknown"),
        With("13 digits that are of no book", "isbn", "4006381333931", "FT0608 $.sources[0].identifiers.isbn[0] 4006381333931"),
        OfSource(
            "the second of two", """ "title": "S", "identifiers": { "isbn": ["9780306406157", "9780306406158"] } """,
            "FT0607 $.sources[0].identifiers.isbn[1] 9780306406158"),
        With("an ISSN", "issn", "0317-8471"),
        With("an ISSN that ends in X", "issn", "2434-561x"),
        With("a wrong check digit of an ISSN", "issn", "0317-8472", "FT0607 $.sources[0].identifiers.issn[0] 0317-8472"),
        With("an ISSN that is too long", "issn", "0317-84711", "FT0608 $.sources[0].identifiers.issn[0] 0317-84711"),
        With("a DOI", "doi", "10.1000/182"),
        With("a DOI with subdivisions and odd signs", "doi", "10.1000.10/(ab)<c>;1-2"),
        With("a DOI as a link", "doi", "https://doi.org/10.1000/182"),
        With("a DOI without its name", "doi", "10.1000", "FT0608 $.sources[0].identifiers.doi[0] 10.1000"),
        With("a DOI whose number is too short", "doi", "10.12/abc", "FT0608 $.sources[0].identifiers.doi[0] 10.12/abc"),
        With("another identifier as a DOI", "doi", "arXiv:2101.00001", "FT0608 $.sources[0].identifiers.doi[0] arXiv:2101.00001"),
        With("a scheme not known here", "oclc", "x"),
        OfSource("a link to a DOI", """ "url": "https://doi.org/10.1000/182" """),
        OfSource("a link to what is no DOI", """ "url": "https://doi.org/abc" """, "FT0608 $.sources[0].url https://doi.org/abc"),
        OfSource(
            "an author's ORCID", """ "title": "S", "authors": [{ "name": "A", "id": "https://orcid.org/0000-0002-1825-0097" }] """),
        OfSource(
            "a wrong digit in it", """ "title": "S", "authors": [{ "name": "A", "id": "https://orcid.org/0000-0002-1825-0096" }] """,
            "FT0607 $.sources[0].authors[0].id https://orcid.org/0000-0002-1825-0096"),
        OfSource("an ORCID that ends in X", """ "title": "S", "publisher": { "id": "orcid:0000-0002-1694-233X" } """),
        OfSource("another id", """ "title": "S", "publisher": { "id": "0000-0002-1825-0096" } """),
        OfClaim(
            "an ORCID that lost a digit", """ "claimant": { "id": "https://orcid.org/0000-0002-1825-009" } """,
            "FT0608 $.claims[0].claimant[0].id https://orcid.org/0000-0002-1825-009"),
        OfSource("a host alone", """ "url": "https://intranet/page" """, "FT0603 $.sources[0].url https://intranet/page"),
        OfSource("a host that IDNA excludes", """ "url": "http://\uFFFD" """, "FT0603 $.sources[0].url http://\uFFFD"),
        OfSource("a scheme twice", """ "url": "https://https://example.org" """, "FT0603 $.sources[0].url https://https://example.org"),
        OfSource("a host with an empty name", """ "url": "https://example.1" """, "FT0603 $.sources[0].url https://example.1"),
        OfSource("an IP address", """ "url": "https://192.0.2.1/a" """),
        OfSource("another IP address", """ "url": "https://[2001:db8::1]/a" """),
        OfSource("a host in another script", """ "url": "https://пример.рф/a" """),
        Of("a claim that cites nothing", "", """{ "id": "c", "text": "T" }""", "FT0609 $.claims[0]"),
        OfClaim("a claim that cites a source", """ "citations": ["s"] """),
        OfClaim("a claim with a formula", """ "formula": "2 - 1" """),
        OfClaim("a claim whose review has an address", """ "reviews": [{ "url": "https://example.org/r" }] """),
        OfClaim("a claim whose review has none", """ "reviews": [{ "verdict": "true" }] """, "FT0609 $.claims[0]"),
        OfClaim("a claim of a source", """ "claimant": { "id": "s" } """),
        OfClaim("a claim of somebody", """ "claimant": "A Minister" """, "FT0609 $.claims[0]"),
        OfClaim("a claim that is retracted", """ "status": "retracted" """),
        Of("a claim derived from another", """{ "id": "s", "title": "S" }""",
            Claim("c", """ "citations": ["s"] """) + "," + Claim("d", """ "relations": [{ "type": "derivedFrom", "claim": "c" }] """)),
    ];

    [Theory, MemberData(nameof(Rows))]
    public void Row_finds_what_it_names(CheckRow row) => row.Verify();

    private static CheckRow With(string why, string scheme, string value, params string[] finds) =>
        OfSource(why, $$""" "title": "S", "identifiers": { "{{scheme}}": "{{value}}" } """, finds);
}
