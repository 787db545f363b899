using System.Collections.Frozen;

namespace FactTracker.Analysis;

/// <summary>
/// Letters of the Latin, Greek and Cyrillic scripts and what is left of them without case and diacritics, from the canonical
/// decompositions of Unicode 15. The table makes the result the same where the runtime has no Unicode data (globalization-invariant mode).
/// </summary>
internal static class FoldedLetters
{
    // Each row has the plain letters, a space, and the letters that become them.
    private const string Rows =
        """
        a ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ
        ae ǢǣǼǽæÆ
        b ḂḃḄḅḆḇ
        c ÇçĆćĈĉĊċČčḈḉ
        d ĎďḊḋḌḍḎḏḐḑḒḓđĐðÐ
        e ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ
        f Ḟḟ
        ff ﬀ
        ffi ﬃ
        ffl ﬄ
        fi ﬁ
        fl ﬂ
        g ĜĝĞğĠġĢģǦǧǴǵḠḡ
        h ĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖħĦ
        i ÌÍÎÏìíîïĨĩĪīĬĭĮįǏǐȈȉȊȋḬḭḮḯỈỉỊịıİ
        j Ĵĵǰ
        k ĶķǨǩḰḱḲḳḴḵĸ
        l ĹĺĻļĽľḶḷḸḹḺḻḼḽłŁ
        m ḾḿṀṁṂṃ
        n ÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋŉŋŊ
        o ÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợøØ
        oe œŒ
        p ṔṕṖṗ
        r ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ
        s ŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩẛſ
        ss ßẞ
        st ﬅﬆ
        t ŢţŤťȚțṪṫṬṭṮṯṰṱẗŧŦ
        th þÞ
        u ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự
        v ṼṽṾṿ
        w ŴŵẀẁẂẃẄẅẆẇẈẉẘ
        x ẊẋẌẍ
        y ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ
        z ŹźŻżŽžẐẑẒẓẔẕ
        ʒ Ǯǯ
        ʹ ʹ
        α ΆάἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏὰάᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ
        ε ΈέἐἑἒἓἔἕἘἙἚἛἜἝὲέῈΈ
        η ΉήἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὴήᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟῂῃῄῆῇῊΉῌ
        ι ΊΐΪίϊἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὶίιῐῑῒΐῖῗῘῙῚΊ
        ο ΌόὀὁὂὃὄὅὈὉὊὋὌὍὸόῸΌ
        ρ ῤῥῬ
        σ ς
        υ ΎΫΰϋύὐὑὒὓὔὕὖὗὙὛὝὟὺύῠῡῢΰῦῧῨῩῪΎ
        ω ΏώὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὼώᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯῲῳῴῶῷῺΏῼ
        ϒ ϓϔ
        а ӐӑӒӓ
        г Ѓѓ
        е ЀЁѐёӖӗ
        ж ӁӂӜӝ
        з Ӟӟ
        и ЍЙйѝӢӣӤӥ
        к Ќќ
        о Ӧӧ
        у ЎўӮӯӰӱӲӳ
        ч Ӵӵ
        ы Ӹӹ
        э Ӭӭ
        і Її
        ѵ Ѷѷ
        ә Ӛӛ
        ө Ӫӫ
        """;

    private static readonly FrozenDictionary<char, string> ByLetter = Rows.Split('\n').Select(row => row.Split(' '))
        .SelectMany(row => row[1].Select(letter => (Letter: letter, Plain: row[0])))
        .ToFrozenDictionary(pair => pair.Letter, pair => pair.Plain);

    /// <summary>Returns the plain letters of a letter with a diacritic, or null.</summary>
    public static string? Of(char letter) => ByLetter.GetValueOrDefault(letter);
}
