using System.Collections.Frozen;

namespace FactTracker.Interchange.Shared.Languages;

/// <summary>
/// Finds the tags of languages that are given by name, in English or in the language itself, by a code of ISO 639-2, or with an underscore.
/// </summary>
internal static class LanguageNames
{
    private const int CodeLength = 3, Longest = 64;

    // The tag; the codes of ISO 639-2; the names.
    private static readonly string[] Rows =
    [
        "af|afr|Afrikaans", "sq|sqi,alb|Albanian,Shqip", "am|amh|Amharic,አማርኛ", "ar|ara|Arabic,العربية,عربي", "hy|hye,arm|Armenian,Հայերեն",
        "as|asm|Assamese,অসমীয়া", "az|aze|Azerbaijani,Azeri,Azərbaycan dili", "eu|eus,baq|Basque,Euskara", "be|bel|Belarusian,Беларуская",
        "bn|ben|Bengali,Bangla,বাংলা", "bs|bos|Bosnian,Bosanski", "bg|bul|Bulgarian,Български", "my|mya,bur|Burmese,Myanmar,မြန်မာ",
        "ca|cat|Catalan,Valencian,Català", "zh|zho,chi|Chinese,Mandarin,Mandarin Chinese,中文,汉语,漢語",
        "zh-Hans||Simplified Chinese,Chinese (Simplified),简体中文", "zh-Hant||Traditional Chinese,Chinese (Traditional),繁體中文,正體中文",
        "hr|hrv|Croatian,Hrvatski", "cs|ces,cze|Czech,Čeština", "da|dan|Danish,Dansk", "nl|nld,dut|Dutch,Flemish,Nederlands",
        "en|eng|English", "en-GB||British English,UK English,English (UK),English (United Kingdom),English (Great Britain)",
        "en-US||American English,US English,English (US),English (United States)", "eo|epo|Esperanto", "et|est|Estonian,Eesti",
        "fil|fil|Filipino", "fi|fin|Finnish,Suomi", "fr|fra,fre|French,Français,Francais", "fr-CA||Canadian French,French (Canada)",
        "gl|glg|Galician,Galego", "ka|kat,geo|Georgian,ქართული", "de|deu,ger|German,Deutsch", "de-AT||Austrian German,German (Austria)",
        "de-CH||Swiss German,German (Switzerland)", "el|ell,gre|Greek,Modern Greek,Ελληνικά", "gu|guj|Gujarati,ગુજરાતી",
        "ht|hat|Haitian Creole,Haitian,Kreyòl ayisyen", "ha|hau|Hausa", "he|heb|Hebrew,עברית", "hi|hin|Hindi,हिन्दी,हिंदी",
        "hu|hun|Hungarian,Magyar", "is|isl,ice|Icelandic,Íslenska", "ig|ibo|Igbo", "id|ind|Indonesian,Bahasa Indonesia",
        "ga|gle|Irish,Gaeilge",
        "it|ita|Italian,Italiano", "ja|jpn|Japanese,日本語", "jv|jav|Javanese,Basa Jawa", "kn|kan|Kannada,ಕನ್ನಡ", "kk|kaz|Kazakh,Қазақша",
        "km|khm|Khmer,ភាសាខ្មែរ", "rw|kin|Kinyarwanda", "ko|kor|Korean,한국어", "ku|kur|Kurdish,Kurdî", "ky|kir|Kyrgyz,Кыргызча",
        "lo|lao|Lao,ລາວ",
        "la|lat|Latin", "lv|lav|Latvian,Latviešu", "lt|lit|Lithuanian,Lietuvių", "lb|ltz|Luxembourgish,Lëtzebuergesch",
        "mk|mkd,mac|Macedonian,Македонски", "ms|msa,may|Malay,Bahasa Melayu", "ml|mal|Malayalam,മലയാളം", "mt|mlt|Maltese,Malti",
        "mi|mri,mao|Maori,Māori", "mr|mar|Marathi,मराठी", "mn|mon|Mongolian,Монгол", "ne|nep|Nepali,नेपाली", "no|nor|Norwegian,Norsk",
        "nb|nob|Norwegian Bokmål,Bokmål,Norsk bokmål", "nn|nno|Norwegian Nynorsk,Nynorsk,Norsk nynorsk", "or|ori|Odia,Oriya,ଓଡ଼ିଆ",
        "ps|pus|Pashto,پښتو", "fa|fas,per|Persian,Farsi,فارسی", "pl|pol|Polish,Polski", "pt|por|Portuguese,Português,Portugues",
        "pt-BR||Brazilian Portuguese,Brazilian,Portuguese (Brazil),Português do Brasil,Português (Brasil)",
        "pt-PT||European Portuguese,Portuguese (Portugal)", "pa|pan|Punjabi,Panjabi,ਪੰਜਾਬੀ", "ro|ron,rum|Romanian,Română",
        "ru|rus|Russian,Русский", "gd|gla|Scottish Gaelic,Gàidhlig", "sr|srp|Serbian,Српски,Srpski", "si|sin|Sinhala,Sinhalese,සිංහල",
        "sk|slk,slo|Slovak,Slovenčina", "sl|slv|Slovenian,Slovene,Slovenščina", "so|som|Somali,Soomaali",
        "es|spa|Spanish,Castilian,Español,Espanol",
        "es-MX||Mexican Spanish,Spanish (Mexico)", "su|sun|Sundanese,Basa Sunda", "sw|swa|Swahili,Kiswahili", "sv|swe|Swedish,Svenska",
        "tl|tgl|Tagalog", "tg|tgk|Tajik,Тоҷикӣ", "ta|tam|Tamil,தமிழ்", "tt|tat|Tatar", "te|tel|Telugu,తెలుగు", "th|tha|Thai,ไทย",
        "bo|bod,tib|Tibetan,བོད་སྐད", "ti|tir|Tigrinya,ትግርኛ", "tr|tur|Turkish,Türkçe", "tk|tuk|Turkmen", "uk|ukr|Ukrainian,Українська",
        "ur|urd|Urdu,اردو", "ug|uig|Uyghur,Uighur", "uz|uzb|Uzbek,Oʻzbekcha", "vi|vie|Vietnamese,Tiếng Việt", "cy|cym,wel|Welsh,Cymraeg",
        "wo|wol|Wolof", "xh|xho|Xhosa,isiXhosa", "yi|yid|Yiddish,ייִדיש", "yo|yor|Yoruba,Yorùbá", "zu|zul|Zulu,isiZulu",
        "mul|mul|Multiple languages",
    ];

    private static readonly FrozenDictionary<string, string> Tags = Index();

    /// <summary>Returns the tag of a language, or null when the text is a tag already or names no listed language.</summary>
    /// <param name="text">The text; white space around it is ignored.</param>
    public static LanguageTag? Find(string text)
    {
        var name = text.Trim();
        if (name.Length is 0 or > Longest) return null;
        if (Tags.TryGetValue(name, out var tag)) return new LanguageTag(tag);
        return name.Contains('_', StringComparison.Ordinal) ? OfLocale(name) : null;
    }

    /// <summary>Returns the tag of a language: the one that a name stands for, or the text itself.</summary>
    /// <param name="text">A tag or a name; not blank.</param>
    public static LanguageTag TagOf(string text) => Find(text) ?? new LanguageTag(text);

    // The locales of POSIX and Java: pt_BR, zh_Hant_TW, de_DE.UTF-8, sr_RS@latin.
    private static LanguageTag? OfLocale(string name)
    {
        var end = name.AsSpan().IndexOfAny('.', '@');
        var tag = new LanguageTag((end < 0 ? name : name[..end]).Replace('_', '-'));
        return tag.IsWellFormed ? tag : default(LanguageTag?);
    }

    private static FrozenDictionary<string, string> Index()
    {
        var tags = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Rows)
        {
            var cells = row.Split('|');
            foreach (var name in string.Concat(cells[1], ",", cells[2]).Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                // A code of three letters that is itself the preferred tag needs no other.
                if (name.Length != CodeLength || name != cells[0]) tags[name] = cells[0];
            }
        }

        return tags.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
