// Made by .tools/tables/make-maps.mjs. Do not edit. Shapes: Natural Earth (public domain).
// Each line is a row of cells of two characters: a country's code, .. for land without one, or sea.
export const WORLD_DOTS: string = `                                                                CACACACAGLGLGLGLGLGLGLGLGLGL                                                                                                    
                                                  CA        CACACA    GLGLGLGLGLGLGLGLGL                                RU            RU                                                        
                                              CA  CA    CACACACA          GLGLGLGLGLGLGL                            RU          RURURURURURURURURURU                                            
                            USUSUSUSUSCACACACACA  CA        CA  CACA      GLGLGLGLGLGL                NOFIFIRURU          RURURURURURURURURURURURURURURURURURURURURURURURU                      
                          USUSUSUSUSCACACACACACACACACACACACA  CACACA      GLGL        ISIS          NOSESEFIRU    RURURURURURURURURURURURURURURURURURURURURURURURURURURURURU                    
                        USUSUSUSUSCACACACACACACACACACACA      CA          GLGL                    NONOSE  FIFIRURURURURURURURURURURURURURURURURURURURURURURURURURURU    RURU                    
                                    CACACACACACACACACA        CACACA                                  SE  EERURURURURURURURURURURURURURURURURURURURURURURURURURU      RU                        
                                    CACACACACACACACACACACA  CACACACACA                      GBGB          LTBYRURURURURURURURUKZRURURURURURURURURURURURURURURU          RU                      
                                    CACACACACACACACACACACACACACACACA                          GB  DEDEDEPLPLUAUARURURURUKZRUKZKZKZKZKZRURURURUMNRURURURUCNCNRURURURU                            
                                    USUSUSUSUSUSUSUSUSCACACACACA    CA                        FRFRFRDEATHUROMDUAUAUARUKZKZKZKZKZKZKZKZKZKZMNMNMNMNMNMNMNCNCNCNRURU                              
                                    USUSUSUSUSUSUSUSUSUSCACAUSUSCA                              FRFRIT  BARORO    RURU  KZKZUZKZKZKZKZKZCNCNCNMNMNMNMNCNCNCNCNCNRU  JP                          
                                  USUSUSUSUSUSUSUSUSUSUSUSUS                                ESESES    IT  MKGR  TR  TRAZ  TMTMUZKZKGKGCNCNCNCNCNCNCNCNCNCNCNCNKP                                
                                  USUSUSUSUSUSUSUSUSUSUSUS                                  ESES          GR  TRTRTRTRIR  TMTMTMUZTJTJCNCNCNCNCNCNCNCNCNCNCN  KP                                
                                  USUSUSUSUSUSUSUSUSUSUSUS                                  MADZDZDZTN      GR  CYSYIQIQIRIRIRAFAFAFPKPKCNCNCNCNCNCNCNCNCNCN    KR  JPJP                        
                                    MXUSUSUSUSUSUSUSUS                                      MADZDZDZTNLY  LY      JOIQIQIRIRIRIRAFAFPKINCNCNCNCNCNCNCNCNCNCNCN    JP                            
                                    MXMXMXMXUS                                            MADZDZDZDZDZLYLYLYEGEG  SASASAKWIRIRIRPKPKPKININNPCNCNINCNCNCNCNCNCNCN                                
                                      MXMXMXMX                                          MAMRDZDZDZDZDZLYLYLYLYEGEG  SASASA    IRPKPKINININININBDINMMCNCNCNCNCN                                  
                                        MXMX        CU                                  EHMRMLMLDZDZDZNETDLYLYEGEGEGSASASASASAOM    INININININBDINMMCNVNCNCN                                    
                                        MXMX    MX        DO                            MRMRMLMLMLNENENETDTDSDSDSDSD  SASASAOM        INININ      MMTHLA                                        
                                              MX                                        MRMRMRMLMLNENENETDTDSDSDSDSD  YEYEYE            ININ      MMTHTHLA                                      
                                                  NI                                    SNMLMLBFNENGNGNGTDTDSDSDSDSDETER                IN          MMKHKH      PH                              
                                                  CR    VEVEVEVE                        GNGNCIGHBJNGNGNGTDTDSDSDSSETETET..SO                        TH  VN                                      
                                                      COCOVEVEVE                          LRCIGHBJNGCMCMCFCFCFSSSSETETETSO                                    MY  PH                            
                                                      COCOCOVEBRGYFR                                  CMCGCDCDCDUGKEKESOSO                          IDMY    MYID                                
                                                    ECECCOBRBRBRBRBR                                GAGACGCDCDCDUGKEKESO                              ID  IDIDID    ID                          
                                                    ECPEPEBRBRBRBRBRBRBRBR                            CGCDCDCDCDTZTZKE                                IDID                ID                    
                                                    PEPEBRBRBRBRBRBRBRBRBRBRBR                        AOCDCDCDCDTZTZ                                    ID                IDPGPG                
                                                      PEPEBRBRBRBRBRBRBRBRBR                            AOAOCDCDZMTZTZ                                            ID                            
                                                      PEPEPEBOBRBRBRBRBRBRBR                          AOAOAOZMZMZMMZMZ                                                AUAU                      
                                                        PEPEBOBOBRBRBRBRBRBR                          AOAOAOZMZMMZMZMZ  MG                                        AUAUAUAU  AU                  
                                                          CLBOBOBOBRBRBRBR                            NANANABWZWZW      MG                                      AUAUAUAUAUAUAU                  
                                                          CLARARPYBRBRBRBR                              NABWBWBWMZ    MGMG                                  AUAUAUAUAUAUAUAUAUAU                
                                                            ARARARPYBR                                  NABWBWZAMZ                                          AUAUAUAUAUAUAUAUAUAU                
                                                          CLARARARBRBR                                  ZAZAZAZA                                            AUAUAUAUAUAUAUAUAUAU                
                                                            ARARARUYBR                                    ZAZA                                              AUAUAU  AUAUAUAUAU                  
                                                            ARARAR                                                                                                    AUAUAU                    
                                                            ARARAR                                                                                                      AU              NZ      
                                                            ARAR                                                                                                        AU                      
                                                            CLAR                                                                                                                  NZ            
                                                            CLAR                                                                                                                                
                                                            CLAR                                                                                                                                
                                                                AR                                                                                                                              
                                                                                                                                                                                                
                                                                                                                                                                                                `;
