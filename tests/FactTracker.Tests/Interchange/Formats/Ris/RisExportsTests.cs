using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.Ris;

/// <summary>Files as the managers and catalogues that people have them from write them, with made-up contents.</summary>
public sealed class RisExportsTests
{
    // Each row: who writes so, the text, what is read, at paths in the list of sources, and the codes that are told.
    public static TheoryData<string, string, string, string[]> Exports => new()
    {
        {
            "EndNote",
            """
            TY  - JOUR
            AU  - Smith, J.
            AU  - Doe, Jane A.
            AD  - Univ
            C1  - Anchor
            DA  - Mar 5
            PY  - 2020
            DO  - 10.1000/182
            ET  - 2020/03/01
            IS  - 3
            KW  - one
            two
            three
            L1  - internal-pdf://123/a.pdf
            LA  - eng
            N1  - Times Cited: 5
            Cited References Count: 10
            SN  - 1234-5679
            SP  - 1-10
            ST  - Short
            T2  - Journal of X
            TI  - A title
            UR  - <Go to ISI>://WOS:000123
            VL  - 12
            ID  - 123
            ER  -


            TY  - JOUR
            TI  - Second
            ER  -
            """,
            "0.published.date = 2020-03-05 | 0.csl.keyword = one, two, three | 0.csl.page = 1-10 | 0.ris:L1 = internal-pdf://123/a.pdf | " +
            "1.title = Second",
            ["FT0903", "FT0603"]
        },
        {
            "Zotero",
            """
            TY  - NEWS
            TI  - Title
            AU  - Doe, Jane
            T2  - The Paper
            AB  - Abs
            CY  - London
            DA  - 2020/03/05/
            PY  - 2020
            Y2  - 2020/04/01/12:30:00
            UR  - https://example.org/a
            SE  - News
            L2  - https://example.org/a
            ER  -
            """,
            "0.kind = article-newspaper | 0.published = 2020-03-05 | 0.accessed = 2020-04-01T12:30:00 | 0.csl.section = News", []
        },
        {
            "RefWorks",
            """
            TY  - JOUR
            ID  - 42
            A1  - Foo,Bar
            T1  - Title
            JF  - Journal
            Y1  - 2019/06//
            VL  - 3
            IS  - 2
            SP  - 10
            EP  - 20
            N2  - Abstract
            RP  - NOT IN FILE
            U1  - x
            M1  - Journal Article
            ER  -
            """,
            "0.published = 2019-06 | 0.csl.page = 10-20 | 0.ris:RP = NOT IN FILE", []
        },
        {
            "Scopus",
            """
            TY  - JOUR
            TI  - A title
            T2  - J
            J2  - J
            VL  - 5
            IS  - 1
            C7  - 123
            SP  -
            EP  -
            PY  - 2021
            DO  - 10.1000/x
            AU  - Foo, B.
            AU  - Bar, Q.
            AD  - Dept, Univ, Rome, Italy
            UR  - https://www.scopus.com/inward/record.uri?eid=2-s2.0-1&doi=10.1000%2fx&partnerID=40
            AB  - Abs. © 2021
            KW  - a
            DB  - Scopus
            N1  - Export Date: 01 January 2022; Cited By: 3
            M3  - Article
            C2  - 12345
            LA  - English
            J2  - J. Abbr.
            ER  -
            """,
            "0.language = en | 0.csl.genre = Article | 0.ris:J2 = J. Abbr.", ["FT0903", "FT0903", "FT0903"]
        },
        {
            "Web of Science",
            """
            TY  - JOUR
            AU  - Foo, B
            TI  - A TITLE
            T2  - J
            M3  - Article
            DA  - JUN
            PY  - 2018
            PY  - 2018
            VL  - 5
            IS  - 1
            SP  - 11
            EP  - 20
            DO  - 10.1000/x
            AN  - WOS:000123
            ER  -

            EF
            """,
            "0.published.date = 2018-06 | 0.csl.archive_location = WOS:000123", ["FT0902"]
        },
        {
            "JSTOR",
            """
            TY  - JOUR
            AB  -
            A2  -
            AU  - Foo, B
            C1  - Full publication date: Mar., 1990
            DB  - JSTOR
            EP  - 20
            ET  -
            Y2  - 2020/01/02/
            PB  - [Press, Assoc]
            PY  - 1990
            SN  - 00028282
            SP  - 1
            T1  - Title
            T2  - J
            UR  - http://www.jstor.org/stable/1
            Y1  - 1990/03/01/
            ER  -
            """,
            "0.published = 1990-03-01 | 0.accessed = 2020-01-02 | 0.publisher = [Press, Assoc]", ["FT0903", "FT0903", "FT0903"]
        },
        {
            "a preface before the first record",
            """
            Provider: American Chemical Society
            Database: ACS
            Content: text/plain; charset="UTF-8"


            TY  - JOUR
            TI  - A
            ER  -
            """,
            "0.title = A", ["FT0902"]
        },
        {
            "one blank where two belong",
            """
            TY - JOUR
            AU - Foo, B
            TI - Title
            PY - 2018
            ER -
            """,
            "0.title = Title | 0.published = 2018", []
        },
        {
            "records that do not end",
            """
            TY  - BOOK
            TI  - A
            TY  - BOOK
            TI  - B
            """,
            "0.title = A | 1.title = B", ["FT0903", "FT0905"]
        },
    };

    [Theory]
    [MemberData(nameof(Exports))]
    public async Task What_others_export_is_read_and_comes_back(string who, string text, string read, string[] codes)
    {
        var import = await ReadAsync(Encoding.UTF8.GetBytes(text));

        RisFormat.Default.Recognises(Encoding.UTF8.GetBytes(text)).Should().BeTrue(who);
        import.Check().Where(IsNotOfNumbers).Select(problem => problem.Code).Should().Equal(codes, who);
        foreach (var (path, value) in read.Split(" | ").Select(pair => pair.Split(" = ", 2)).Select(pair => (pair[0], pair[1])))
        {
            (ClaimReview.ReadReviews.At(import.Set, $"sources.{path}") ?? "nothing").Should().Be(value, path);
        }

        using var written = new MemoryStream();
        await RisFormat.Default.WriteAsync(import.Set, written, TestContext.Current.CancellationToken);
        (await ReadAsync(written.ToArray())).Set.Should().Be(import.Set, who);
    }

    // The numbers and addresses of these exports are invented.
    private static bool IsNotOfNumbers(Problem problem) => problem.Code is not ("FT0607" or "FT0608");

    private static Task<ClaimSetReading> ReadAsync(byte[] text) =>
        RisFormat.Default.ReadAsync(new MemoryStream(text), cancellationToken: TestContext.Current.CancellationToken);
}
