namespace FactTracker.Tests.Interchange.Formats.Ris;

/// <summary>Records as the tables of 2001 and 2011 and the managers of references have them.</summary>
internal static class RisSample
{
    public const string Text = """
        TY  - JOUR
        ID  - smith-2020
        AU  - van Beethoven, Ludwig
        AU  - Doe, Jo, Jr.
        AU  - A Society
        TI  - On cats
        T2  - Journal of Cats
        JO  - J Cats
        J2  - J. Cats
        PY  - 2020
        DA  - 2020/02/15
        VL  - 5
        IS  - 3
        SP  - 1
        EP  - 9
        SN  - 1932-6203
        SN  - 1932-6204
        DO  - 10.1000/182
        UR  - https://example.org/cats
        UR  - https://example.org/mirror
        KW  - cats
        KW  - dogs
        AB  - First line
        second line.

        Third.
        N1  - Seen.
        LA  - en
        Y2  - 2021/03/04/12:00
        C1  - custom
        L1  - file.pdf
        ER  - 

        TY  - BOOK
        ID  - book
        A1  - Itor, Ed
        A3  - Series, Ed
        T1  - A book
        T2  - A series
        Y1  - 1999///Spring
        PB  - A Press
        CY  - Bonn
        SN  - 978-3-16-148410-0
        N2  - An abstract.
        ER  - 

        TY  - CONF
        ID  - 17
        AU  - Doe, Jo
        TI  - A paper
        PY  - ///in press
        ER  -
        """;
}
