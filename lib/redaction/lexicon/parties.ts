/** Parties of the Netherlands, of other countries and their youth branches, as one alternation on the canonical text. */
export const parties =
	'vvd|pvda|cda|d66|groenlinks(?:[- /]pvda)?|sp|pvv|sgp|christenunie|cu|volt|denk|bij1|fvd|forum voor democratie|ja21|bbb|boerburgerbeweging|nsc|nieuw sociaal contract|partij voor de dieren|pvdd|50plus|leefbaar(?: \\w+)?|jovd|cdja|dwars|rood|jonge (?:socialisten|democraten)|perspectief|perspectief|stadspartij(?: \\w+)?|hart voor \\w+|gemeentebelangen(?: \\w+)?|dorpsbelang|ppr|cpn|psp|evp|labour(?: party)?|conservatives?|conservative party|tories|tory party|lib ?dems?|liberal democrats|green party|the greens|snp|plaid cymru|sinn fein|fianna fail|fine gael|sdlp|ukip|reform uk|momentum|young (?:democrats|labour|conservatives|greens|liberals|fabians)|fabian society|dup|akp|chp|mhp|hdp|pkk|npn|ndp|vhp|spd|fdp|cdu|csu|die linke|afd|n-va|vlaams belang|vooruit|pis|solidarnosc|syriza|podemos|anc|bjp|republican party|democratic party|democrats|republicans';

/** Parties whose abbreviation is an ordinary word or set of letters need their capitals. */
export const needsCapitals =
	/^(?:denk|volt|rood|dwars|sp|cu|perspectief|vooruit|the greens|democrats|republicans|conservatives?|labour|bbb|momentum|afd|anc|ppr|psp|cdu|csu|leefbaar|pis|dup|evp|hart voor \w+)$/;
